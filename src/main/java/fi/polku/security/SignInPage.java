package fi.polku.security;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one signs in. */
@Controller
class SignInPage {

	private static final Set<String> REASONS = Set.of("noRole", "noPlace", "noName", "taken", "left", "fault");

	private final ObjectProvider<DemoUser> demoUsers;

	private final ObjectProvider<OtherWay> otherWays;

	private final SignInSettings settings;

	private final FirstAdministrator first;

	SignInPage(ObjectProvider<DemoUser> demoUsers, ObjectProvider<OtherWay> otherWays, SignInSettings settings,
			FirstAdministrator first) {
		this.demoUsers = demoUsers;
		this.otherWays = otherWays;
		this.settings = settings;
		this.first = first;
	}

	@GetMapping("/sign-in")
	String signIn(@RequestParam(required = false) String refused, Model model) {
		List<DemoUser> users = this.demoUsers.orderedStream().toList();
		model.addAttribute("demoUsers", this.settings.isLocal() ? users : List.of());
		model.addAttribute("noUsers", this.first.isAwaited());
		model.addAttribute("otherWays", this.otherWays.orderedStream().toList());
		model.addAttribute("form", this.settings.hasForm());
		model.addAttribute("refused", (refused == null || REASONS.contains(refused)) ? refused : "fault");
		return "security/sign-in";
	}

}
