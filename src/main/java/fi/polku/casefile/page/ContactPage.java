package fi.polku.casefile.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.ShownClient;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.process.form.Form;
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

/** Contact details, language and interpreter, as checked with the client. */
@Controller
@RequestMapping("/clients/{id}/contact")
class ContactPage {

	private final Editing editing;

	private final Clients clients;

	private final FileForm forms;

	ContactPage(Editing editing, Clients clients, FileForm forms) {
		this.editing = editing;
		this.clients = clients;
		this.forms = forms;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		var who = this.editing.client(id);
		fill(model, who, this.forms.views(form(), values(who), List.of()));
		return "casefile/contact";
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		var who = this.editing.client(id);
		var form = form();
		var checked = this.forms.check(form, sent);
		if (!checked.isGood()) {
			fill(model, who, this.forms.views(form, sent, checked.faults()));
			return new ModelAndView("casefile/contact", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		var values = checked.values();
		this.clients.changeContact(id,
				new Contact(text(values, "phone"), text(values, "email"), text(values, "streetAddress"),
						text(values, "postalCode"), text(values, "postOffice"), text(values, "channel")),
				text(values, "language"), text(values, "interpreter"));
		Flash.success(next, "casefile.contact.saved");
		return new ModelAndView("redirect:/clients/" + id);
	}

	private Form form() {
		return new Form(List.of(this.forms.field("phone", "phone", false, null),
				this.forms.field("email", "email", false, null),
				this.forms.field("streetAddress", "string", false, null),
				this.forms.field("postalCode", "string", false, "\\d{5}"),
				this.forms.field("postOffice", "string", false, null),
				this.forms.choice("channel", false, "text_message", "email", "letter"),
				this.forms.choice("language", true, "fi", "sv", "en"),
				this.forms.field("interpreter", "string", false, null)));
	}

	private static Map<String, Object> values(ShownClient who) {
		var contact = who.client().contact();
		var values = new HashMap<String, Object>();
		values.put("phone", contact.phone());
		values.put("email", contact.email());
		values.put("streetAddress", contact.streetAddress());
		values.put("postalCode", contact.postalCode());
		values.put("postOffice", contact.postOffice());
		values.put("channel", contact.channel());
		values.put("language", who.client().language());
		values.put("interpreter", who.client().interpreter());
		return values;
	}

	private static void fill(Model model, ShownClient who, List<FieldView> fields) {
		model.addAttribute("who", who);
		model.addAttribute("fields", fields);
	}

	private static String text(Map<String, Object> values, String field) {
		return (String) values.get(field);
	}

}
