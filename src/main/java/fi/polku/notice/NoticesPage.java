package fi.polku.notice;

import java.util.List;
import java.util.Map;

import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own notices, and the choice of how one is told. */
@Controller
@RequestMapping("/notices")
class NoticesPage {

	private static final List<String> HOWS = List.of("off", "list", "daily", "now");

	private final Notices notices;

	NoticesPage(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("notices", this.notices.read());
		model.addAttribute("choices", this.notices.choices());
		model.addAttribute("hows", HOWS);
		return "notice/notices";
	}

	@PostMapping("/choices")
	String choose(@RequestParam Map<String, String> sent, RedirectAttributes next) {
		for (var kind : Kind.values()) {
			if (sent.get(kind.name()) != null && HOWS.contains(sent.get(kind.name()))) {
				this.notices.choose(kind, sent.get(kind.name()));
			}
		}
		Flash.success(next, "notice.saved");
		return "redirect:/notices";
	}

}
