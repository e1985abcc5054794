package fi.polku.casefile.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.calendar.Helsinki;
import fi.polku.client.Consent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.ConsentText;
import fi.polku.client.ConsentTexts;
import fi.polku.client.Consents;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client's consents with their history; an answer recorded, a consent withdrawn. */
@Controller
@RequestMapping("/clients/{id}/consents")
class ConsentsPage {

	static final List<String> KINDS = List.of("partners", "employers", "contact", "health");

	private static final Set<String> HOW = Set.of("written", "oral", "strong");

	/**
	 * Never by word of mouth alone: health by GDPR article 9(2)(a) and 380/2023, section
	 * 116; employers by section 118.
	 */
	private static final Map<String, String> WRITTEN = Map.of("health", "casefile.refused.healthConsent", "employers",
			"casefile.refused.employersConsent");

	private static final int LONGEST = 500;

	private final Editing editing;

	private final Consents consents;

	private final ConsentTexts wordings;

	private final Labels labels;

	private final CurrentUser user;

	private final Clock clock;

	ConsentsPage(Editing editing, Consents consents, ConsentTexts wordings, Labels labels, CurrentUser user,
			Clock clock) {
		this.editing = editing;
		this.consents = consents;
		this.wordings = wordings;
		this.labels = labels;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var who = this.editing.client(id);
		model.addAttribute("who", who);
		var history = this.consents.of(id);
		var by = history.stream()
			.flatMap((one) -> Stream.of(one.recordedBy(), one.withdrawnBy()))
			.filter((it) -> it != null)
			.collect(Collectors.toSet());
		model.addAttribute("kinds", KINDS);
		model.addAttribute("today", today());
		model.addAttribute("newest",
				KINDS.stream()
					.flatMap((kind) -> history.stream().filter((one) -> one.kind().equals(kind)).limit(1))
					.collect(Collectors.toMap(Consent::kind, Function.identity())));
		model.addAttribute("wordings",
				this.wordings.on(today())
					.stream()
					.collect(Collectors.toMap(ConsentText::kind, (one) -> one.in(who.client().language()))));
		model.addAttribute("history", history);
		model.addAttribute("names", this.labels.people(by));
		return "casefile/consents";
	}

	@PostMapping
	String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, @RequestParam boolean given,
			Asked asked, RedirectAttributes next) {
		this.editing.client(id);
		if (!KINDS.contains(kind) || asked.how() == null || !HOW.contains(asked.how()) || asked.isTooLong()) {
			throw Refusal.badRequest("casefile.refused.consent");
		}
		if (given && WRITTEN.containsKey(kind) && "oral".equals(asked.how())) {
			throw Refusal.badRequest(WRITTEN.get(kind));
		}
		var until = day(asked.until());
		if (until != null && until.isBefore(today())) {
			throw Refusal.badRequest("casefile.refused.consentDay");
		}
		var shown = this.wordings.on(today()).stream().filter((one) -> one.kind().equals(kind)).findFirst();
		this.consents.record(id, kind, given, null, this.user.username(), new ConsentTerms(asked.how(),
				text(asked.recipients()), text(asked.data()), until, shown.map(ConsentText::id).orElse(null)));
		Flash.success(next, "casefile.consent.recorded");
		return "redirect:/clients/" + id + "/consents";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, RedirectAttributes next) {
		this.editing.client(id);
		if (!this.consents.withdraw(id, kind, this.user.username())) {
			throw Refusal.conflict("casefile.refused.noConsent");
		}
		Flash.success(next, "casefile.consent.withdrawn");
		return "redirect:/clients/" + id + "/consents";
	}

	private LocalDate today() {
		return Helsinki.today(this.clock);
	}

	private static LocalDate day(String text) {
		try {
			return (text == null || text.isBlank()) ? null : LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			throw Refusal.badRequest("casefile.refused.consentDay");
		}
	}

	private static String text(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** What is asked beside the answer. */
	record Asked(String how, String recipients, String data, String until) {

		boolean isTooLong() {
			return Stream.of(this.recipients, this.data).anyMatch((it) -> it != null && it.length() > LONGEST);
		}

	}

}
