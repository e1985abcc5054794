package fi.polku.people;

import java.util.List;
import java.util.Map;

import fi.polku.process.form.FieldFault;
import fi.polku.web.Flash;

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

/** Everybody who works with Polku, and a new one. */
@Controller
@RequestMapping("/admin")
class PeoplePage {

	private final Workers workers;

	private final Staff staff;

	private final PersonForm form;

	private final Forms forms;

	private final AdminTabs tabs;

	PeoplePage(Workers workers, Staff staff, PersonForm form, Forms forms, AdminTabs tabs) {
		this.workers = workers;
		this.staff = staff;
		this.form = form;
		this.forms = forms;
		this.tabs = tabs;
	}

	@GetMapping
	String first() {
		return "redirect:/admin/people";
	}

	@GetMapping("/people")
	String list(Model model) {
		model.addAttribute("tabs", this.tabs.at("people"));
		model.addAttribute("workers", this.workers.all());
		return "people/people";
	}

	@GetMapping("/people/new")
	String ask(Model model) {
		fill(model, Map.of("organisation", "own", "reach", "ORGANISATION", "languages", List.of("fi")), List.of());
		return "people/new-person";
	}

	@PostMapping("/people")
	ModelAndView add(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes next) {
		var asked = this.form.of(true);
		var checked = this.form.check(asked, sent);
		if (!checked.isGood()) {
			return again(model, Forms.known(asked, sent), checked.faults());
		}
		var username = (String) checked.values().get("username");
		var password = this.staff.add(username, PersonForm.data(checked.values()));
		if (password.isEmpty()) {
			return again(model, Forms.known(asked, sent), List.of(FieldFault.of("username", "people.fault.taken")));
		}
		next.addFlashAttribute("password", password.get());
		Flash.success(next, "people.added", checked.values().get("displayName"));
		return new ModelAndView("redirect:/admin/people/" + username);
	}

	private ModelAndView again(Model model, Map<String, ?> values, List<FieldFault> faults) {
		fill(model, values, faults);
		return new ModelAndView("people/new-person", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private void fill(Model model, Map<String, ?> values, List<FieldFault> faults) {
		model.addAttribute("fields", this.forms.views(this.form.of(true), values, faults));
	}

}
