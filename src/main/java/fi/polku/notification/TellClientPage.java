package fi.polku.notification;

import java.util.List;
import java.util.Locale;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message to the client from a template, read as the client will read it before it
 * goes. There is no free text: a message by mail or telephone tells no purpose.
 */
@Controller
@RequestMapping("/cases/{number}/tell")
class TellClientPage {

	static final List<String> TEMPLATES = List.of("pleaseCall", "bringPapers", "checkContacts", "thankYou");

	private final Notifier notifier;

	private final Cases cases;

	private final Clients clients;

	private final Users users;

	private final CasePolicy policy;

	private final MessageSource texts;

	private final Trail trail;

	private final CurrentUser user;

	TellClientPage(Notifier notifier, Cases cases, Clients clients, Users users, CasePolicy policy, MessageSource texts,
			Trail trail, CurrentUser user) {
		this.notifier = notifier;
		this.cases = cases;
		this.clients = clients;
		this.users = users;
		this.policy = policy;
		this.texts = texts;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, Model model) {
		var client = client(number);
		this.trail.seen("message.begun", "guidance", List.of(number));
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("language", client.language());
		model.addAttribute("channel", (client.contact().channel() != null) ? client.contact().channel() : "letter");
		model.addAttribute("drafts", TEMPLATES.stream().map((one) -> draft(one, client.language())).toList());
		return "notification/tell";
	}

	@PostMapping
	String send(@PathVariable CaseNumber number, @RequestParam String template, RedirectAttributes next) {
		client(number);
		if (!TEMPLATES.contains(template)) {
			throw Refusal.badRequest("notification.refused.template");
		}
		this.notifier.toClient(number, Message.of(template, phone()));
		Flash.success(next, "notification.tell.sent");
		return "redirect:/cases/" + number + "#happened";
	}

	private Draft draft(String template, String language) {
		var locale = Locale.forLanguageTag(language);
		var known = new Object[] { phone(), phone().isEmpty() ? 0 : 1 };
		return new Draft(template, this.texts.getMessage("notification." + template + ".subject", known, locale),
				this.texts.getMessage("notification." + template + ".body", known, locale));
	}

	private String phone() {
		return this.users.phoneOf(this.user.username()).orElse("");
	}

	private Client client(CaseNumber number) {
		if (!this.policy.mayWork(this.user.get(), number) || !this.policy.mayName(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
		return this.clients.get(this.cases.get(number).clientId());
	}

	/** A template as the client will read it. */
	record Draft(String template, String subject, String body) {
	}

}
