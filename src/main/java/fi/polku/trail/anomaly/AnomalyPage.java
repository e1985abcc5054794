package fi.polku.trail.anomaly;

import java.util.Set;

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

/** What stood out in the trail, and what was found when somebody looked. */
@Controller
@RequestMapping("/trail/anomalies")
class AnomalyPage {

	private static final int LONGEST = 1_000;

	private final Anomalies anomalies;

	private final CurrentUser user;

	AnomalyPage(Anomalies anomalies, CurrentUser user) {
		this.anomalies = anomalies;
		this.user = user;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("anomalies", this.anomalies.seenBy(this.user.get()));
		return "trail/anomalies";
	}

	@PostMapping("/{id}")
	String review(@PathVariable long id, @RequestParam String verdict, @RequestParam(defaultValue = "") String note,
			RedirectAttributes next) {
		if (!Set.of("explained", "followUp").contains(verdict) || note.length() > LONGEST) {
			throw Refusal.badRequest("web.problem.value", "verdict");
		}
		if (note.isBlank()) {
			Flash.fault(next, "trail.anomaly.noteMissing");
		}
		else if (this.anomalies.review(id, verdict, note.strip(), this.user.get())) {
			Flash.success(next, "trail.anomaly.reviewed");
		}
		else {
			throw Refusal.notFound("trail.anomaly.gone");
		}
		return "redirect:/trail/anomalies";
	}

}
