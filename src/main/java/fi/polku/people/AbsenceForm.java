package fi.polku.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.people.Absences.Days;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.Option;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form of an absence: from, to, and who stands in. */
@Component
class AbsenceForm {

	private final Absences absences;

	private final Forms forms;

	AbsenceForm(Absences absences, Forms forms) {
		this.absences = absences;
		this.forms = forms;
	}

	List<FieldView> views(Worker worker) {
		var values = new HashMap<String, Object>();
		values.put("absentFrom", worker.absentFrom());
		values.put("absentTo", worker.absentTo());
		values.put("deputy", worker.deputy());
		return this.forms.views(form(worker), values, List.of());
	}

	List<FieldView> views(Worker worker, MultiValueMap<String, String> sent, List<FieldFault> faults) {
		var form = form(worker);
		return this.forms.views(form, Forms.known(form, sent), faults);
	}

	/** Takes the answers; what is wrong with them, if something is. */
	List<FieldFault> take(Worker worker, MultiValueMap<String, String> sent) {
		var checked = this.forms.check(form(worker), sent);
		if (!checked.isGood()) {
			return checked.faults();
		}
		var values = checked.values();
		var days = new Days(day(values, "absentFrom"), day(values, "absentTo"));
		return this.absences.set(worker.username(), days, (String) values.get("deputy"))
			.map(List::of)
			.orElse(List.of());
	}

	private Form form(Worker worker) {
		var deputies = this.absences.deputiesFor(worker)
			.stream()
			.map((one) -> new Option(one.username(), one.name()))
			.toList();
		var from = this.forms.field("absentFrom", "date", true, 0);
		var to = this.forms.field("absentTo", "date", false, 0);
		return new Form(deputies.isEmpty() ? List.of(from, to)
				: List.of(from, to, this.forms.choice("deputy", "enum", false, deputies)));
	}

	private static LocalDate day(Map<String, Object> values, String field) {
		return values.containsKey(field) ? LocalDate.parse((String) values.get(field)) : null;
	}

}
