package fi.polku.trail.verify;

import java.time.LocalDate;

import fi.polku.trail.chain.Seals;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proof of the trail: its seals, and counting it again. */
@Controller
@RequestMapping("/trail/verify")
class VerifyPage {

	private static final int SEALS_SHOWN = 40;

	private final TrailCheck check;

	private final Seals seals;

	VerifyPage(TrailCheck check, Seals seals) {
		this.check = check;
		this.seals = seals;
	}

	@GetMapping
	String show(Model model) {
		var all = this.seals.all();
		model.addAttribute("seals", all.subList(0, Math.min(SEALS_SHOWN, all.size())));
		return "trail/verify";
	}

	@PostMapping
	String verify(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate since,
			@RequestParam(defaultValue = "") String given, Model model) {
		model.addAttribute("verdict", this.check.check(since, given));
		model.addAttribute("since", since);
		return show(model);
	}

}
