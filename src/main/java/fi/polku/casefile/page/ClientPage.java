package fi.polku.casefile.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Register;
import fi.polku.casefile.ShownClient;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The file of one client: who it is, and the case that counts. */
@Controller
@RequestMapping("/clients/{id}")
class ClientPage {

	private final Register register;

	private final Clients clients;

	private final Consents consents;

	private final Cases cases;

	private final CasePolicy policy;

	private final CaseViews views;

	private final Trail trail;

	private final CurrentUser user;

	ClientPage(Register register, Clients clients, Consents consents, Cases cases, CasePolicy policy, CaseViews views,
			Trail trail, CurrentUser user) {
		this.register = register;
		this.clients = clients;
		this.consents = consents;
		this.cases = cases;
		this.policy = policy;
		this.views = views;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(required = false) String kind, Model model) {
		return show(client(id), kind, model);
	}

	/** The identity code is shown on this one answer, with an entry of its own. */
	@PostMapping("/code")
	String showCode(@PathVariable UUID id, Model model) {
		var shown = client(id);
		if (!shown.named()) {
			throw Refusal.notFound("casefile.refused.client");
		}
		this.clients.codeOf(id).ifPresent((code) -> {
			model.addAttribute("code", code.value());
			this.trail.seenClients("client.codeShown", "guidance", List.of(id));
		});
		return show(shown, null, model);
	}

	private String show(ShownClient shown, String kind, Model model) {
		var id = shown.client().id();
		var reader = this.user.get();
		var seen = this.cases.of(id).stream().filter((it) -> this.policy.maySee(reader, it.number())).toList();
		var current = current(seen);
		this.trail.seen("client.shown", "guidance", Stream.ofNullable(current).map(Case::number).toList(), List.of(id));
		model.addAttribute("who", shown);
		model.addAttribute("consents", consents(id));
		model.addAttribute("cases", seen);
		model.addAttribute("mayEdit", shown.named());
		model.addAttribute("view", view(current, reader, kind, "/clients/" + id));
		return "casefile/client";
	}

	/** Given or refused by kind; null where it was never asked. */
	private Map<String, Boolean> consents(UUID id) {
		var consents = new LinkedHashMap<String, Boolean>();
		for (var kind : List.of("partners", "employers")) {
			consents.put(kind, this.consents.newest(id, kind).orElse(null));
		}
		return consents;
	}

	private CaseView view(Case current, Person reader, String kind, String address) {
		return (current != null) ? this.views.of(current, reader, kind, address, null) : null;
	}

	/** The open case of guidance, else an open screening, else the newest. */
	private static Case current(List<Case> newestFirst) {
		return newestFirst.stream()
			.filter((it) -> it.open() && !"listScreening".equals(it.model()))
			.findFirst()
			.or(() -> newestFirst.stream().filter(Case::open).findFirst())
			.or(() -> newestFirst.stream().findFirst())
			.orElse(null);
	}

	private ShownClient client(UUID id) {
		return this.register.show(id, this.user.get()).orElseThrow(() -> Refusal.notFound("casefile.refused.client"));
	}

}
