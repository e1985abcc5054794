package fi.polku.notification;

import fi.polku.security.AccessRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What would have gone out, for whoever tries the demo. */
@Controller
@Profile("demo")
class MailboxPage {

	private final Mailbox mailbox;

	MailboxPage(Mailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping("/mailbox")
	String show(Model model) {
		model.addAttribute("messages", this.mailbox.newest());
		return "notification/mailbox";
	}

	@Bean
	static AccessRules mailboxAccess() {
		return (access) -> access.signedIn("/mailbox");
	}

}
