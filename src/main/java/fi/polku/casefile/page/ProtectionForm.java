package fi.polku.casefile.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.polku.client.Client;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;

/**
 * The form of a protection order. While one is in force it asks until when, and where
 * letters go; where one has ended, why.
 */
@Component
class ProtectionForm {

	private static final List<String> OF_ORDER = List.of("protectionUntil", "contactAddress", "postalCode",
			"postOffice");

	private static final String REASON = "protectionEndReason";

	private final FileForm forms;

	private final Protections protections;

	ProtectionForm(FileForm forms, Protections protections) {
		this.forms = forms;
		this.protections = protections;
	}

	List<FieldView> known(Client client) {
		var values = new HashMap<String, Object>();
		if (client.protectionChecked() != null) {
			values.put("protectionOrder", client.protectionOrder());
			values.put("protectionChecked", client.protectionChecked());
			values.put("protectionSource", client.protectionSource());
			values.put("protectionUntil", client.protectionUntil());
		}
		if (client.contactAddress()) {
			values.put("contactAddress", client.contact().streetAddress());
			values.put("postalCode", client.contact().postalCode());
			values.put("postOffice", client.contact().postOffice());
		}
		return views(client, values, List.of());
	}

	/** The fields; why an order has ended is asked only where there is one. */
	List<FieldView> views(Client client, Map<String, ?> values, List<FieldFault> faults) {
		return this.forms.views(form(client), values, faults).stream().map(ProtectionForm::shown).toList();
	}

	private static FieldView shown(FieldView field) {
		if (OF_ORDER.contains(field.id())) {
			return field.shownIf("protectionOrder=true");
		}
		return REASON.equals(field.id()) ? field.asRequired().shownIf("protectionOrder=false") : field;
	}

	/** What was sent, checked, or its faults. */
	Told check(Client client, Map<String, String> sent) {
		var checked = this.forms.check(form(client), sent);
		var faults = new ArrayList<>(checked.faults());
		if (!checked.isGood()) {
			return new Told(null, null, null, faults);
		}
		var values = checked.values();
		var order = (Boolean) values.get("protectionOrder");
		var until = order ? (String) values.get("protectionUntil") : null;
		var told = new Protection(order, LocalDate.parse((String) values.get("protectionChecked")),
				(String) values.get("protectionSource"), (until != null) ? LocalDate.parse(until) : null);
		var reason = Objects.toString(values.get(REASON), "").strip();
		if (client.protectionOrder() && !order && reason.isEmpty()) {
			faults.add(FieldFault.of(REASON, "required"));
		}
		checkUntil(client, told, faults);
		return new Told(told, reason, order ? address(values) : null, faults);
	}

	private void checkUntil(Client client, Protection told, List<FieldFault> faults) {
		var until = told.until();
		if (until == null || until.equals(client.protectionUntil())) {
			return;
		}
		var latest = this.protections.latestEnd(client.id(), told.checked());
		if (until.isBefore(told.checked())) {
			faults.add(FieldFault.of("protectionUntil", "tooEarly", told.checked().toString()));
		}
		else if (until.isAfter(latest)) {
			faults.add(FieldFault.of("protectionUntil", "tooLate", latest.toString()));
		}
	}

	private static Address address(Map<String, Object> values) {
		var street = (String) values.get("contactAddress");
		return (street != null)
				? new Address(street, (String) values.get("postalCode"), (String) values.get("postOffice")) : null;
	}

	private Form form(Client client) {
		var fields = new ArrayList<>(List.of(this.forms.field("protectionOrder", "yesno", true, null),
				this.forms.field("protectionChecked", "date", true, null),
				this.forms.choice("protectionSource", true, "populationRegister", "nationalSystem", "referral", "list",
						"client"),
				this.forms.day("protectionUntil"), this.forms.field("contactAddress", "string", false, null),
				this.forms.field("postalCode", "string", false, "\\d{5}"),
				this.forms.field("postOffice", "string", false, null)));
		if (client.protectionOrder()) {
			fields.add(this.forms.field(REASON, "text", false, null));
		}
		return new Form(fields);
	}

	/**
	 * What was told.
	 *
	 * @param address the contact address, or {@code null} where none was told
	 */
	record Told(Protection protection, String reason, Address address, List<FieldFault> faults) {
	}

	/** The disclosed contact address (yhteysosoite). */
	record Address(String street, String postalCode, String postOffice) {
	}

}
