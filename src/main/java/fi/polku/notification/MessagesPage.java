package fi.polku.notification;

import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that did not go, and what waits behind which channel. */
@Controller
@RequestMapping("/messages")
class MessagesPage {

	private final UnsentMessages messages;

	private final Sending sending;

	private final CurrentUser user;

	private final Environment environment;

	MessagesPage(UnsentMessages messages, Sending sending, CurrentUser user, Environment environment) {
		this.messages = messages;
		this.sending = sending;
		this.user = user;
		this.environment = environment;
	}

	@GetMapping
	String show(Model model) {
		var reader = this.user.get();
		model.addAttribute("failed", this.messages.failed(reader));
		model.addAttribute("waiting", this.messages.waiting(reader));
		model.addAttribute("ready",
				this.messages.waiting(reader)
					.stream()
					.map(UnsentMessages.Behind::channel)
					.filter(this.sending::isReady)
					.toList());
		model.addAttribute("demo", this.environment.acceptsProfiles(Profiles.of("demo")));
		model.addAttribute("linked", MessagePolicy.opensCases(reader));
		return "notification/messages";
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable UUID id, RedirectAttributes next) {
		return said(this.messages.retry(id, this.user.get()), "notification.messages.retried", next);
	}

	@PostMapping("/{id}/settle")
	String settle(@PathVariable UUID id, RedirectAttributes next) {
		return said(this.messages.settle(id, this.user.get()), "notification.messages.settled", next);
	}

	private static String said(boolean done, String key, RedirectAttributes next) {
		if (!done) {
			throw Refusal.notFound("notification.messages.none");
		}
		Flash.success(next, key);
		return "redirect:/messages";
	}

}
