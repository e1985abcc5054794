package fi.polku.insight.deadlines;

import fi.polku.insight.FigurePolicy;
import java.util.List;

import fi.polku.insight.page.InsightPage;
import fi.polku.security.CurrentUser;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one deadline is counted, and why it was missed: the lead may tell. */
@Controller
@RequestMapping("/insight/deadlines/{id}")
class OneDeadlinePage implements InsightPage {

	private final ListedDeadlines listed;

	private final DeadlineReasons reasons;

	private final ReasonForm form;

	private final CurrentUser user;

	OneDeadlinePage(ListedDeadlines listed, DeadlineReasons reasons, ReasonForm form, CurrentUser user) {
		this.listed = listed;
		this.reasons = reasons;
		this.form = form;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable long id, Model model) {
		fill(this.listed.proved(id, this.user.get()), this.form.fields("", "", null), model);
		return "insight/deadline";
	}

	@PostMapping("/reason")
	ModelAndView explain(@PathVariable long id, @RequestParam(defaultValue = "") String why,
			@RequestParam(defaultValue = "") String words, Model model, RedirectAttributes next) {
		var proved = this.listed.proved(id, this.user.get());
		var fault = this.form.fault(why, words);
		if (fault != null) {
			fill(proved, this.form.fields(why, words, fault), model);
			return new ModelAndView("insight/deadline", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		this.reasons.explain(proved.deadline(), this.form.said(why, words));
		Flash.success(next, "insight.deadlines.explained");
		return new ModelAndView("redirect:/insight/deadlines/" + id);
	}

	private void fill(ProvedDeadline proved, List<FieldView> fields, Model model) {
		var one = proved.deadline();
		model.addAttribute("proved", proved);
		model.addAttribute("one", one);
		model.addAttribute("proof", proved.proof());
		model.addAttribute("kind", DeadlineWords.kind(one.kindOfDay()));
		model.addAttribute("mayExplain", one.cause() != null && FigurePolicy.explains(this.user.get()));
		model.addAttribute("fields", fields);
	}

}
