package fi.polku.casefile.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.client.Clients;
import fi.polku.process.form.Form;
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

/** The protection order (turvakielto) with the day and the source of its check. */
@Controller
@RequestMapping("/clients/{id}/protection")
class ProtectionPage {

	private final Editing editing;

	private final Clients clients;

	private final FileForm forms;

	ProtectionPage(Editing editing, Clients clients, FileForm forms) {
		this.editing = editing;
		this.clients = clients;
		this.forms = forms;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		var who = this.editing.client(id);
		var values = new HashMap<String, Object>();
		if (who.client().protectionChecked() != null) {
			values.put("protectionOrder", who.client().protectionOrder());
			values.put("protectionChecked", who.client().protectionChecked());
			values.put("protectionSource", who.client().protectionSource());
		}
		model.addAttribute("who", who);
		model.addAttribute("fields", this.forms.views(form(), values, List.of()));
		return "casefile/protection";
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		var who = this.editing.client(id);
		var form = form();
		var checked = this.forms.check(form, sent);
		if (!checked.isGood()) {
			model.addAttribute("who", who);
			model.addAttribute("fields", this.forms.views(form, sent, checked.faults()));
			return new ModelAndView("casefile/protection", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		var values = checked.values();
		this.clients.changeProtection(id, (Boolean) values.get("protectionOrder"),
				LocalDate.parse((String) values.get("protectionChecked")), (String) values.get("protectionSource"));
		Flash.success(next, "casefile.protection.saved");
		return new ModelAndView("redirect:/clients/" + id);
	}

	private Form form() {
		return new Form(List.of(this.forms.field("protectionOrder", "yesno", true, null),
				this.forms.field("protectionChecked", "date", true, null),
				this.forms.choice("protectionSource", true, "populationRegister", "nationalSystem", "client")));
	}

}
