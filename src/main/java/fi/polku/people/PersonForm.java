package fi.polku.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.polku.people.Places.Sort;
import fi.polku.process.form.Checked;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.security.Person;
import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form of a person. */
@Component
class PersonForm {

	static final String USERNAME = "[a-z0-9._-]{3,40}";

	private final Forms forms;

	private final Places places;

	PersonForm(Forms forms, Places places) {
		this.forms = forms;
		this.places = places;
	}

	Form of(boolean isNew) {
		var fields = new ArrayList<Field>();
		if (isNew) {
			fields.add(this.forms.matching("username", USERNAME));
		}
		fields.add(this.forms.field("displayName", "string", true, 100));
		fields.add(this.forms.choice("roles", "several", true,
				this.forms.options("people.role", (Object[]) Role.values())));
		fields.add(this.forms.choice("organisation", "enum", true, this.places.options(Sort.ORGANISATIONS)));
		fields.add(this.forms.choice("team", "enum", false, this.places.options(Sort.TEAMS)));
		fields.add(this.forms.choice("area", "enum", false, this.places.options(Sort.AREAS)));
		fields.add(this.forms.choice("reach", "enum", true,
				this.forms.options("people.reach", (Object[]) Extent.values())));
		fields.add(this.forms.choice("programmes", "several", false, this.places.programmes()));
		fields.add(this.forms.field("email", "email", false, 200));
		fields.add(this.forms.field("phone", "phone", false, 40));
		fields.add(languages());
		return new Form(fields);
	}

	Field languages() {
		return this.forms.choice("languages", "several", true,
				this.forms.options("people.language", "fi", "sv", "en", "ru", "uk", "ar"));
	}

	/**
	 * Checks it; a team is one of the organisation's own, a user name nobody else's mark.
	 */
	Checked check(Form form, MultiValueMap<String, String> sent) {
		var checked = this.forms.check(form, sent);
		var faults = new ArrayList<>(checked.faults());
		if (Person.isReserved(text(checked.values(), "username"))) {
			faults.add(FieldFault.of("username", "people.fault.reserved"));
		}
		if (isOfAnother(text(checked.values(), "team"), checked.values().get("organisation"))) {
			faults.add(FieldFault.of("team", "people.fault.otherOrganisation"));
		}
		missing(checked.values()).ifPresent((field) -> faults.add(FieldFault.of(field, "people.fault.reachOfNone")));
		return new Checked(checked.values(), faults);
	}

	/** The reach of a team or an area is somebody's who has one. */
	private static Optional<String> missing(Map<String, Object> values) {
		var field = switch (String.valueOf(values.get("reach"))) {
			case "TEAM" -> "team";
			case "AREA" -> "area";
			default -> null;
		};
		return Optional.ofNullable(field).filter((it) -> values.get(it) == null);
	}

	private boolean isOfAnother(String team, Object organisation) {
		return team != null
				&& this.places.find(Sort.TEAMS, team).filter((it) -> it.organisation().equals(organisation)).isEmpty();
	}

	static WorkerData data(Map<String, Object> values) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		list(values, "roles").forEach((role) -> roles.add(Role.valueOf(role)));
		return new WorkerData(text(values, "displayName"), roles, text(values, "organisation"), text(values, "team"),
				text(values, "area"), text(values, "email"), text(values, "phone"), list(values, "languages"),
				Extent.valueOf(text(values, "reach")), list(values, "programmes"));
	}

	static Map<String, Object> values(Worker worker) {
		var values = new HashMap<String, Object>();
		values.put("displayName", worker.name());
		values.put("roles", worker.roles().stream().map(Role::name).toList());
		values.put("organisation", worker.organisation().id());
		values.put("team", worker.team().id());
		values.put("area", worker.area().id());
		values.put("reach", worker.reach().name());
		values.put("programmes", worker.programmes());
		values.put("email", worker.email());
		values.put("phone", worker.phone());
		values.put("languages", worker.languages());
		return values;
	}

	@SuppressWarnings("unchecked")
	static List<String> list(Map<String, Object> values, String field) {
		return (List<String>) values.getOrDefault(field, List.of());
	}

	private static String text(Map<String, Object> values, String field) {
		return (String) values.get(field);
	}

}
