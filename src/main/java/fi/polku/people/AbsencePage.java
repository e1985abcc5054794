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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The absence of somebody who cannot tell it: a lead or an administrator does. */
@Controller
@RequestMapping("/people/{username}/absence")
class AbsencePage {

	private final Workers workers;

	private final Absences absences;

	private final AbsenceForm form;

	private final CurrentUser user;

	AbsencePage(Workers workers, Absences absences, AbsenceForm form, CurrentUser user) {
		this.workers = workers;
		this.absences = absences;
		this.form = form;
		this.user = user;
	}

	@GetMapping
	String ask(@PathVariable String username, Model model) {
		var worker = find(username);
		fill(model, worker, this.form.views(worker));
		return "people/absence";
	}

	@PostMapping
	ModelAndView set(@PathVariable String username, @RequestParam MultiValueMap<String, String> sent, Model model,
			RedirectAttributes next) {
		var worker = find(username);
		if (sent.containsKey("_end")) {
			this.absences.set(username, null, null);
		}
		else {
			var faults = this.form.take(worker, sent);
			if (!faults.isEmpty()) {
				fill(model, worker, this.form.views(worker, sent, faults));
				return new ModelAndView("people/absence", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
			}
		}
		Flash.success(next, "people.absence.saved", worker.name());
		return new ModelAndView(
				"redirect:" + (HandoverPolicy.leads(this.user.get()) ? "/team" : "/admin/people/" + username));
	}

	private static void fill(Model model, Worker worker, List<FieldView> fields) {
		model.addAttribute("worker", worker);
		model.addAttribute("fields", fields);
	}

	/** A lead cares for their own organisation. */
	private Worker find(String username) {
		var person = this.user.get();
		return this.workers.find(username)
			.filter((it) -> HandoverPolicy.mayCareFor(person, it))
			.orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
