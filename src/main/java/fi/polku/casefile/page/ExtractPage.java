package fi.polku.casefile.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The whole file of a client on paper, for the client (GDPR article 15). Health answers
 * are in it where the one who prints may read them; else it says that they are missing.
 */
@Controller
@RequestMapping("/clients/{id}/extract")
class ExtractPage {

	private final Editing editing;

	private final Cases cases;

	private final CasePolicy policy;

	private final CaseViews views;

	private final Clients clients;

	private final Consents consents;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	ExtractPage(Editing editing, Cases cases, CasePolicy policy, CaseViews views, Clients clients, Consents consents,
			Trail trail, CurrentUser user, Clock clock) {
		this.editing = editing;
		this.cases = cases;
		this.policy = policy;
		this.views = views;
		this.clients = clients;
		this.consents = consents;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("who", this.editing.client(id));
		return "casefile/extract-ask";
	}

	@PostMapping
	String make(@PathVariable UUID id, Model model) {
		var reader = this.user.get();
		model.addAttribute("who", this.editing.client(id));
		var seen = this.cases.of(id).stream().filter((it) -> this.policy.mayName(reader, it.number())).toList();
		this.trail.seen("client.extractMade", "accessRequest", seen.stream().map(Case::number).toList(), List.of(id));
		model.addAttribute("code", this.clients.codeOf(id).map(PersonalIdentityCode::value).orElse(null));
		model.addAttribute("consents", this.consents.of(id));
		model.addAttribute("views", seen.stream().map((one) -> this.views.whole(one, reader)).toList());
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("missing", this.cases.of(id).size() - seen.size());
		return "casefile/extract";
	}

}
