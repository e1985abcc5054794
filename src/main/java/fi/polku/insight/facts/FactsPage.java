package fi.polku.insight.facts;

import fi.polku.insight.page.InsightPage;
import fi.polku.web.Costly;
import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For auditors: whether figures are counted from what the history says. */
@Controller
class FactsPage implements InsightPage {

	private static final String PATH = "/insight/facts";

	private final FactCheck check;

	FactsPage(FactCheck check) {
		this.check = check;
	}

	@GetMapping(PATH)
	String show(Model model) {
		model.addAttribute("checked", this.check.last().orElse(null));
		return "insight/facts";
	}

	@Costly
	@PostMapping(PATH)
	String check(RedirectAttributes next) {
		this.check.asked();
		Flash.success(next, "insight.facts.done");
		return "redirect:" + PATH;
	}

}
