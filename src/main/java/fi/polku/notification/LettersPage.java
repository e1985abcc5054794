package fi.polku.notification;

import java.util.List;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of letters: print the chosen as one PDF, mark them posted. */
@Controller
@RequestMapping("/letters")
class LettersPage {

	private final Letters letters;

	private final LetterPdf pdf;

	private final CurrentUser user;

	LettersPage(Letters letters, LetterPdf pdf, CurrentUser user) {
		this.letters = letters;
		this.pdf = pdf;
		this.user = user;
	}

	@GetMapping
	String show(Model model) {
		var all = this.letters.toPrint(this.user.get());
		model.addAttribute("letters", all);
		return "notification/letters";
	}

	@Costly
	@GetMapping("/print")
	ResponseEntity<byte[]> print(@RequestParam(defaultValue = "") List<UUID> ids) {
		var chosen = this.letters.print(ids, this.user.get());
		if (chosen.isEmpty()) {
			throw Refusal.notFound("notification.letters.noneChosen");
		}
		var bytes = this.pdf.of(chosen);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=letters.pdf")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(bytes);
	}

	@PostMapping("/posted")
	String posted(@RequestParam(defaultValue = "") List<UUID> ids, RedirectAttributes next) {
		int done = this.letters.printed(ids, this.user.get());
		if (done > 0) {
			Flash.success(next, "notification.letters.posted", done);
		}
		else {
			Flash.fault(next, "notification.letters.noneChosen");
		}
		return "redirect:/letters";
	}

}
