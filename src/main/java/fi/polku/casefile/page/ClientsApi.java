package fi.polku.casefile.page;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Register;
import fi.polku.casefile.RegisterPage;
import fi.polku.casefile.ShownClient;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs. */
@RestController
@RequestMapping("/api/clients")
class ClientsApi {

	private static final int MOST = 200;

	private final Register register;

	private final Cases cases;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	ClientsApi(Register register, Cases cases, CasePolicy policy, Trail trail, CurrentUser user) {
		this.register = register;
		this.cases = cases;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
	}

	@PostMapping("/search")
	RegisterPage search(@RequestBody Search search) {
		var limit = (search.limit() != null) ? search.limit() : ClientsPage.SIZE;
		if (limit < 1 || limit > MOST) {
			throw Refusal.badRequest("casefile.refused.limit", MOST);
		}
		var text = (search.text() == null || search.text().isBlank()) ? null : search.text().strip();
		try {
			return this.register.search(text, search.after(), limit, this.user.get());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("casefile.refused.place");
		}
	}

	@GetMapping("/{id}")
	ClientAnswer show(@PathVariable UUID id) {
		var reader = this.user.get();
		var shown = this.register.show(id, reader).orElseThrow(() -> Refusal.notFound("casefile.refused.client"));
		this.trail.seenClients("client.shown", "guidance", List.of(id));
		var seen = this.cases.of(id).stream().filter((it) -> this.policy.maySee(reader, it.number())).toList();
		return ClientAnswer.of(shown,
				seen.stream().map((it) -> CaseAnswer.of(it, this.policy.mayName(reader, it.number()))).toList());
	}

	record Search(String text, Integer limit, String after) {
	}

	/** What a protection order hides is null. */
	record ClientAnswer(UUID id, String lastName, String firstNames, String maskedCode, String language,
			String interpreter, String phone, String email, String streetAddress, String postalCode, String postOffice,
			String homeMunicipality, boolean protectionOrder, List<CaseAnswer> cases) {

		static ClientAnswer of(ShownClient shown, List<CaseAnswer> cases) {
			var client = shown.client();
			var contact = client.contact();
			return new ClientAnswer(client.id(), client.lastName(), client.firstNames(), shown.maskedCode(),
					client.language(), client.interpreter(), contact.phone(), contact.email(), contact.streetAddress(),
					contact.postalCode(), contact.postOffice(), client.homeMunicipality(), client.protectionOrder(),
					cases);
		}

	}

	record CaseAnswer(String caseNumber, String programme, boolean open, String segment, String owner) {

		static CaseAnswer of(Case one, boolean named) {
			return new CaseAnswer(one.number().value(), one.programme(), one.open(), named ? one.segment() : null,
					one.owner());
		}

	}

}
