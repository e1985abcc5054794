package fi.polku.link;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
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

/**
 * The links of a case: give one to the client or a partner, take one back, read answers.
 */
@Controller
@RequestMapping("/cases/{number}/links")
class LinksPage {

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_QUESTION = 2_000;

	private final PersonalLinks links;

	private final LinkAnswers answers;

	private final AskedModels asked;

	private final OrganisationGrounds grounds;

	private final PartnerConsent consent;

	private final Cases cases;

	private final Clients clients;

	private final CasePolicy policy;

	private final Notifier notifier;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	LinksPage(PersonalLinks links, LinkAnswers answers, AskedModels asked, OrganisationGrounds grounds,
			PartnerConsent consent, Cases cases, Clients clients, CasePolicy policy, Notifier notifier, Trail trail,
			CurrentUser user, Clock clock) {
		this.links = links;
		this.answers = answers;
		this.asked = asked;
		this.grounds = grounds;
		this.consent = consent;
		this.cases = cases;
		this.clients = clients;
		this.policy = policy;
		this.notifier = notifier;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, Model model, Locale locale) {
		allowed(number);
		this.trail.seen("links.shown", "guidance", java.util.List.of(number));
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("links", this.links.of(number));
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("clientsOpen", this.links.opens(PersonalLink.Kind.CLIENT));
		model.addAttribute("refused", this.consent.isRefused(number));
		model.addAttribute("asked", this.consent.isAsked(number));
		model.addAttribute("serviceRefused", this.consent.isRefused(number, "guidedService"));
		model.addAttribute("limits", this.consent.limits(number));
		model.addAttribute("hows", PartnerConsent.HOW);
		model.addAttribute("organisations", this.grounds.others(number));
		model.addAttribute("grounds", this.grounds.all(number));
		model.addAttribute("waitsFor", this.grounds.of(number));
		model.addAttribute("answers", this.answers.of(number));
		model.addAttribute("models", this.asked.of(number, locale));
		return "link/links";
	}

	@PostMapping(params = "kind=client")
	String giveClient(@PathVariable CaseNumber number, @RequestParam(defaultValue = "false") boolean send,
			RedirectAttributes next) {
		allowed(number);
		var client = this.clients.get(this.cases.get(number).clientId());
		var made = this.links.make(new NewLink(number, null, null, null, client.language(), null));
		if (send) {
			this.notifier.toClient(number, Message.of("ownPath", made.address()));
		}
		next.addFlashAttribute("made", made);
		next.addFlashAttribute("madeFor", send ? "sent" : "client");
		return "redirect:/cases/" + number + "/links";
	}

	@PostMapping(params = "kind=partner")
	String givePartner(@PathVariable CaseNumber number, @RequestParam(defaultValue = "") String partner,
			@RequestParam(defaultValue = "") String service, @RequestParam(defaultValue = "") String question,
			@RequestParam(defaultValue = "fi") String language, Told told, RedirectAttributes next, Locale locale) {
		allowed(number);
		var fault = fault(number, partner.strip(), service, question.strip(), told, locale);
		if (fault != null) {
			Flash.fault(next, fault, LONGEST_QUESTION);
			next.addFlashAttribute("partner", partner);
			next.addFlashAttribute("question", question);
			next.addFlashAttribute("told", told);
			return "redirect:/cases/" + number + "/links#partner";
		}
		next.addFlashAttribute("made",
				this.links.make(new NewLink(number, partner.strip(), service.isBlank() ? null : service,
						question.isBlank() ? null : question.strip(), fi.polku.web.Languages.of(language).getLanguage(),
						told.toGround())));
		next.addFlashAttribute("madeFor", "partner");
		return "redirect:/cases/" + number + "/links";
	}

	@PostMapping("/{id}/revoke")
	String revoke(@PathVariable CaseNumber number, @PathVariable UUID id, RedirectAttributes next) {
		allowed(number);
		if (this.links.revoke(number, id)) {
			Flash.success(next, "link.revoked");
		}
		return "redirect:/cases/" + number + "/links";
	}

	private String fault(CaseNumber number, String partner, String service, String question, Told told, Locale locale) {
		if (this.consent.isRefused(number)) {
			return "link.fault.consent";
		}
		if (partner.isEmpty() || partner.length() > LONGEST_NAME) {
			return "link.fault.partner";
		}
		if (service.isBlank() && question.isEmpty()) {
			return "link.fault.nothing";
		}
		if (question.length() > LONGEST_QUESTION) {
			return "link.fault.long";
		}
		if (!service.isBlank() && !this.asked.of(number, locale).containsKey(service)) {
			return "link.fault.service";
		}
		return this.consent
			.fault(new NewLink(number, partner, service.isBlank() ? null : service, question, null, told.toGround()));
	}

	private void allowed(CaseNumber number) {
		if (!this.policy.mayWork(this.user.get(), number) || !this.policy.mayName(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
	}

	/** What the official tells of the ground. */
	record Told(String ground, String how, String section) implements java.io.Serializable {

		Ground toGround() {
			return Ground.of(this.ground, "law".equals(this.ground) ? this.section : this.how);
		}

	}

}
