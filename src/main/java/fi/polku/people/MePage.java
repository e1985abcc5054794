package fi.polku.people;

import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own page: who I am, when I am away, in which languages I serve. */
@Controller
@RequestMapping("/me")
class MePage {

	private final Workers workers;

	private final Absences absences;

	private final AbsenceForm absenceForm;

	private final OwnLanguages languages;

	private final CurrentUser user;

	MePage(Workers workers, Absences absences, AbsenceForm absenceForm, OwnLanguages languages, CurrentUser user) {
		this.workers = workers;
		this.absences = absences;
		this.absenceForm = absenceForm;
		this.languages = languages;
		this.user = user;
	}

	@GetMapping
	String show(Model model) {
		var me = me();
		fill(model, me, this.absenceForm.views(me));
		return "people/me";
	}

	@PostMapping("/absence")
	ModelAndView absence(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes next) {
		var me = me();
		if (sent.containsKey("_end")) {
			this.absences.set(me.username(), null, null);
		}
		else {
			var faults = this.absenceForm.take(me, sent);
			if (!faults.isEmpty()) {
				fill(model, me, this.absenceForm.views(me, sent, faults));
				return new ModelAndView("people/me", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
			}
		}
		Flash.success(next, "people.me.absenceSaved");
		return new ModelAndView("redirect:/me");
	}

	@PostMapping("/languages")
	String languages(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
		if (this.languages.set(me(), sent)) {
			Flash.success(next, "people.me.languagesSaved");
		}
		else {
			Flash.fault(next, "people.me.noLanguage");
		}
		return "redirect:/me";
	}

	private void fill(Model model, Worker me, List<FieldView> absence) {
		model.addAttribute("me", me);
		model.addAttribute("ownPassword", this.user.hasOwnPassword());
		model.addAttribute("absence", absence);
		model.addAttribute("deputyOf", this.absences.deputyOf(me.username()));
		model.addAttribute("languages", this.languages.views(me));
	}

	private Worker me() {
		return this.workers.find(this.user.username()).orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
