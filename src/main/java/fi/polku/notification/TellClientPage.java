package fi.polku.notification;

import java.util.List;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Framed;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message to the client from a template, read as the client will read it before it
 * goes. There is no free text: a message by mail or telephone tells no purpose.
 */
@Controller
@RequestMapping("/cases/{number}/tell")
class TellClientPage {

	private final Notifier notifier;

	private final LetterPdf letters;

	private final Cases cases;

	private final Clients clients;

	private final Users users;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	TellClientPage(Notifier notifier, LetterPdf letters, Cases cases, Clients clients, Users users, CasePolicy policy,
			Trail trail, CurrentUser user) {
		this.notifier = notifier;
		this.letters = letters;
		this.cases = cases;
		this.clients = clients;
		this.users = users;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, Telling asked, Model model, HttpServletResponse response) {
		var client = client(number);
		var telling = possible(asked, client);
		this.trail.seen("message.begun", "guidance", List.of(number));
		Framed.allowOn(response);
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("client", client);
		model.addAttribute("telling", telling);
		model.addAttribute("templates", Telling.TEMPLATES);
		model.addAttribute("languages", Telling.LANGUAGES);
		model.addAttribute("channels", Telling.channels(client));
		model.addAttribute("draft", this.notifier.draft(telling.message(phone()), telling.language()));
		return "notification/tell";
	}

	/** The letter as it will be printed. */
	@GetMapping("/letter")
	ResponseEntity<byte[]> letter(@PathVariable CaseNumber number, Telling asked, HttpServletResponse response) {
		var client = client(number);
		var telling = possible(asked, client);
		this.trail.seen("message.begun", "guidance", List.of(number));
		var draft = this.notifier.draft(telling.message(phone()), telling.language());
		return Framed.file("application/pdf", number + ".pdf", this.letters.preview(client, draft, telling.language()),
				response);
	}

	@PostMapping
	String send(@PathVariable CaseNumber number, Telling asked, RedirectAttributes next) {
		var telling = possible(asked, client(number));
		this.notifier.toClient(number, telling.message(phone()), telling.language(), telling.channel());
		Flash.success(next,
				"letter".equals(telling.channel()) ? "notification.tell.sentLetter" : "notification.tell.sent");
		return "redirect:/cases/" + number + "#happened";
	}

	private static Telling possible(Telling asked, Client client) {
		var telling = asked.orOf(client);
		if (!telling.isPossible(client)) {
			throw Refusal.badRequest("notification.refused.template");
		}
		return telling;
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

}
