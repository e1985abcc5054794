package fi.polku.casefile.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.ShownClient;
import fi.polku.client.PersonCorrection;
import fi.polku.client.PersonCorrection.Outcome;
import fi.polku.client.PersonCorrections;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.PersonalIdentityCode.Parsed;
import fi.polku.process.form.FieldFault;
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

/** Names, home municipality and identity code, corrected with a reason. */
@Controller
@RequestMapping("/clients/{id}/identity")
class IdentityPage {

	private static final String CODE = "personalIdentityCode";

	private final Editing editing;

	private final PersonCorrections corrections;

	private final FileForm forms;

	private final Clock clock;

	IdentityPage(Editing editing, PersonCorrections corrections, FileForm forms, Clock clock) {
		this.editing = editing;
		this.corrections = corrections;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		var who = this.editing.client(id);
		fill(model, who, values(who), List.of());
		return "casefile/identity";
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		var who = this.editing.client(id);
		var checked = this.forms.check(form(), sent);
		var faults = new ArrayList<>(checked.faults());
		var code = code((String) checked.values().get(CODE), faults);
		if (faults.isEmpty()) {
			var outcome = this.corrections.correct(id, correction(checked.values(), code));
			if (outcome == Outcome.CORRECTED) {
				Flash.success(next, "casefile.identity.saved");
				return new ModelAndView("redirect:/clients/" + id);
			}
			faults.add((outcome == Outcome.NOTHING) ? FieldFault.of("lastName", "casefile.fault.nothingChanged")
					: FieldFault.of(CODE, "casefile.fault.codeOfAnother"));
		}
		fill(model, who, sent, faults);
		return new ModelAndView("casefile/identity", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
	}

	/** The code given, or {@code null} where none was or it is none. */
	private PersonalIdentityCode code(String text, List<FieldFault> faults) {
		if (text == null) {
			return null;
		}
		if (!(PersonalIdentityCode.parse(text) instanceof Parsed.Valid valid)) {
			faults.add(FieldFault.of(CODE,
					"intake.fault." + ((Parsed.Fault) PersonalIdentityCode.parse(text)).kind().code()));
			return null;
		}
		if (valid.code().birthDate().isAfter(Helsinki.today(this.clock))) {
			faults.add(FieldFault.of(CODE, "intake.fault.notBornYet"));
		}
		return valid.code();
	}

	private static PersonCorrection correction(Map<String, Object> values, PersonalIdentityCode code) {
		return new PersonCorrection(text(values, "lastName"), text(values, "firstNames"),
				text(values, "homeMunicipality"), code, text(values, "reason"));
	}

	private static String text(Map<String, Object> values, String field) {
		return (values.get(field) instanceof String text) ? text.strip() : null;
	}

	private Form form() {
		return new Form(List.of(this.forms.field("lastName", "string", true, null),
				this.forms.field("firstNames", "string", true, null),
				this.forms.field("homeMunicipality", "string", false, null),
				this.forms.field(CODE, "string", false, null), this.forms.field("reason", "string", true, null)));
	}

	private static Map<String, Object> values(ShownClient who) {
		var values = new HashMap<String, Object>();
		values.put("lastName", who.client().lastName());
		values.put("firstNames", who.client().firstNames());
		values.put("homeMunicipality", who.client().homeMunicipality());
		return values;
	}

	private void fill(Model model, ShownClient who, Map<String, ?> values, List<FieldFault> faults) {
		model.addAttribute("who", who);
		model.addAttribute("fields", this.forms.views(form(), values, faults));
	}

}
