package fi.polku.security;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which one signs in. */
@Controller
class SignInPage {

	private final ObjectProvider<DemoUser> demoUsers;

	private final FirstAdministrator first;

	SignInPage(ObjectProvider<DemoUser> demoUsers, FirstAdministrator first) {
		this.demoUsers = demoUsers;
		this.first = first;
	}

	@GetMapping("/sign-in")
	String signIn(Model model) {
		List<DemoUser> users = this.demoUsers.orderedStream().toList();
		model.addAttribute("demoUsers", users);
		model.addAttribute("noUsers", this.first.isAwaited());
		return "security/sign-in";
	}

}
