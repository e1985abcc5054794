package fi.polku.people;

import java.util.List;
import java.util.Map;

import fi.polku.people.Staff.Result;
import fi.polku.process.form.FieldFault;
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

/** One person as the administrator cares for one. */
@Controller
@RequestMapping("/admin/people/{username}")
class PersonPage {

	private final Workers workers;

	private final Staff staff;

	private final PersonForm form;

	private final Forms forms;

	PersonPage(Workers workers, Staff staff, PersonForm form, Forms forms) {
		this.workers = workers;
		this.staff = staff;
		this.form = form;
		this.forms = forms;
	}

	@GetMapping
	String show(@PathVariable String username, Model model) {
		var worker = find(username);
		fill(model, worker, PersonForm.values(worker), List.of());
		return "people/person";
	}

	@PostMapping
	ModelAndView change(@PathVariable String username, @RequestParam MultiValueMap<String, String> sent, Model model,
			RedirectAttributes next) {
		var worker = find(username);
		var asked = this.form.of(false);
		var checked = this.form.check(asked, sent);
		if (!checked.isGood()) {
			fill(model, worker, Forms.known(asked, sent), checked.faults());
			return new ModelAndView("people/person", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		say(next, this.staff.change(username, PersonForm.data(checked.values())), "people.saved",
				checked.values().get("displayName"));
		return new ModelAndView("redirect:/admin/people/" + username);
	}

	@PostMapping("/deactivate")
	String deactivate(@PathVariable String username, RedirectAttributes next) {
		say(next, this.staff.deactivate(find(username).username()), "people.deactivated", username);
		return "redirect:/admin/people/" + username;
	}

	@PostMapping("/activate")
	String activate(@PathVariable String username, RedirectAttributes next) {
		this.staff.activate(find(username).username());
		Flash.success(next, "people.activated", username);
		return "redirect:/admin/people/" + username;
	}

	@PostMapping("/password")
	String newPassword(@PathVariable String username, RedirectAttributes next) {
		next.addFlashAttribute("password", this.staff.newPassword(find(username).username()));
		return "redirect:/admin/people/" + username;
	}

	private static void say(RedirectAttributes next, Result result, String done, Object name) {
		switch (result) {
			case DONE -> Flash.success(next, done, name);
			case LAST_ADMINISTRATOR -> Flash.fault(next, "people.refused.lastAdministrator");
			default -> Flash.fault(next, "people.refused.openWork");
		}
	}

	private void fill(Model model, Worker worker, Map<String, ?> values, List<FieldFault> faults) {
		model.addAttribute("worker", worker);
		model.addAttribute("work", this.staff.openWork(worker.username()));
		model.addAttribute("fields", this.forms.views(this.form.of(false), values, faults));
	}

	private Worker find(String username) {
		return this.workers.find(username).orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
