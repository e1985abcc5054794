package fi.polku.casefile.page;

import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.page.ProtectionForm.Address;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.Protections;
import fi.polku.web.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The protection order (turvakielto): the day and the source of its check, its end, the
 * contact address; and that it has ended.
 */
@Controller
@RequestMapping("/clients/{id}/protection")
class ProtectionPage {

	private final Editing editing;

	private final Clients clients;

	private final Protections protections;

	private final ProtectionForm form;

	ProtectionPage(Editing editing, Clients clients, Protections protections, ProtectionForm form) {
		this.editing = editing;
		this.clients = clients;
		this.protections = protections;
		this.form = form;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		var who = this.editing.client(id);
		model.addAttribute("who", who);
		model.addAttribute("ending", this.protections.ending(id).orElse(null));
		model.addAttribute("fields", this.form.known(who.client()));
		return "casefile/protection";
	}

	@PostMapping
	@Transactional
	public ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		var who = this.editing.client(id);
		var told = this.form.check(who.client(), sent);
		if (!told.faults().isEmpty()) {
			model.addAttribute("who", who);
			model.addAttribute("fields", this.form.views(who.client(), sent, told.faults()));
			return new ModelAndView("casefile/protection", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		this.protections.check(id, told.protection(), told.reason());
		if (told.address() != null) {
			change(who.client(), told.address());
		}
		Flash.success(next, (who.client().protectionOrder() && !told.protection().order())
				? "casefile.protection.endAsked" : "casefile.protection.saved");
		return new ModelAndView("redirect:/clients/" + id);
	}

	/** From now on letters go to the contact address. */
	private void change(Client client, Address address) {
		var known = client.contact();
		this.clients.changeContact(client.id(), new Contact(known.phone(), known.email(), address.street(),
				address.postalCode(), address.postOffice(), known.channel()), client.language(), client.interpreter());
	}

}
