package fi.polku.activity;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.client.CodeInText;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line at the service point, and the visits of the last week. */
@Controller
class VisitsPage {

	private static final int LONGEST = 200;

	private static final int DAYS = 7;

	private final Visits visits;

	private final Clock clock;

	VisitsPage(Visits visits, Clock clock) {
		this.visits = visits;
		this.clock = clock;
	}

	@GetMapping("/visits")
	String show(Model model) {
		model.addAttribute("topics", Visit.TOPICS);
		model.addAttribute("languages", Visit.LANGUAGES);
		model.addAttribute("visits", this.visits.since(Helsinki.today(this.clock).minusDays(DAYS)));
		return "activity/visits";
	}

	@PostMapping("/visits")
	String record(@RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "fi") String language, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		var fault = fault(topic, words.strip(), language);
		if (fault != null) {
			response.setStatus(422);
			model.addAttribute("fault", fault);
			model.addAttribute("topic", topic);
			model.addAttribute("words", words);
			model.addAttribute("language", language);
			return show(model);
		}
		this.visits.record(topic, words.isBlank() ? null : words.strip(), language);
		Flash.success(next, "activity.visit.recorded");
		return "redirect:/visits";
	}

	private static String fault(String topic, String words, String language) {
		if (!Visit.TOPICS.contains(topic)) {
			return "topic";
		}
		if (words.length() > LONGEST) {
			return "long";
		}
		if (CodeInText.in(words)) {
			return "code";
		}
		return Visit.LANGUAGES.contains(language) ? null : "language";
	}

}
