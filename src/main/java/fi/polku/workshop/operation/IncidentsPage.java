package fi.polku.workshop.operation;

import java.util.Locale;

import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.HaltedMigrations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands still, in words, and trying again with a reason. */
@Controller
@RequestMapping("/workshop/incidents")
class IncidentsPage {

	private final ModelIncidents incidents;

	private final HaltedMigrations halted;

	IncidentsPage(ModelIncidents incidents, HaltedMigrations halted) {
		this.incidents = incidents;
		this.halted = halted;
	}

	@GetMapping
	String show(Locale locale, Model page) {
		page.addAttribute("groups", this.incidents.all(locale));
		page.addAttribute("halted", this.halted.all());
		return "workshop/incidents";
	}

	@PostMapping("/retry")
	String retry(@RequestParam String definition, @RequestParam String step, @RequestParam String type,
			@RequestParam(defaultValue = "1") int most, @RequestParam String reason, RedirectAttributes next) {
		if (reason.isBlank()) {
			throw Refusal.badRequest("workshop.operation.noReason");
		}
		int tried = this.incidents.retry(definition, step, type, most, reason.strip());
		if (tried == 0) {
			Flash.fault(next, "workshop.operation.gone");
		}
		else {
			Flash.success(next, "workshop.operation.retried", tried);
		}
		return "redirect:/workshop/incidents";
	}

}
