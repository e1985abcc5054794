package fi.polku.worklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.HealthAnswers;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.Records;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * What is known already when a form opens: from records, the case, variables. What tells
 * of health is given to those alone who may read it.
 */
@Component
class Prefill {

	private final Records records;

	private final Cases cases;

	private final Clients clients;

	private final Consents consents;

	private final HealthPolicy health;

	private final HealthAnswers sealed;

	private final SensitivePrefill sensitive;

	private final CurrentUser user;

	private final Clock clock;

	Prefill(Records records, Cases cases, Clients clients, Consents consents, HealthPolicy health, HealthAnswers sealed,
			SensitivePrefill sensitive, CurrentUser user, Clock clock) {
		this.records = records;
		this.cases = cases;
		this.clients = clients;
		this.consents = consents;
		this.health = health;
		this.sealed = sealed;
		this.sensitive = sensitive;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * The first values of the form's fields; a field of which nothing is known is left
	 * out.
	 * @param variables reads a variable of the task or case by name
	 */
	Map<String, Object> of(Form form, CaseNumber caseNumber, Function<String, Object> variables) {
		var values = new LinkedHashMap<String, Object>();
		var hidden = hidden(form, caseNumber);
		for (var field : form.fields()) {
			var value = (field.prefill() != null && !hidden.contains(field)) ? value(field, caseNumber, variables)
					: null;
			if (value != null && !value.toString().isBlank()) {
				values.put(field.id(), value);
			}
		}
		return values;
	}

	private Set<Field> hidden(Form form, CaseNumber caseNumber) {
		var sensitive = this.sensitive.among(form);
		return (sensitive.isEmpty() || this.health.mayRead(this.user.get(), caseNumber)) ? Set.of() : sensitive;
	}

	/** The task, of which it is told that it is shown with what tells of health. */
	OpenTask shown(OpenTask task) {
		this.sensitive.shown(task.element(), new CaseNumber(task.item().caseNumber()), task.proposals());
		return task;
	}

	/** The same of an event that may be told. */
	PossibleEvent shown(PossibleEvent event, CaseNumber number) {
		this.sensitive.shown(event.element(), number, event.values());
		return event;
	}

	private Object value(Field field, CaseNumber caseNumber, Function<String, Object> variables) {
		if ("today".equals(field.prefill())) {
			return Helsinki.today(this.clock).toString();
		}
		var parts = field.prefill().split(":", 2);
		return switch (parts[0]) {
			case "variable" -> variables.apply(parts[1]);
			case "record" -> ofRecord(field, caseNumber, parts[1].split("\\.", 2));
			case "case" -> ofCase(caseNumber, parts[1]);
			default -> null;
		};
	}

	private Object ofRecord(Field field, CaseNumber caseNumber, String[] stepAndField) {
		return this.records.latest(caseNumber, stepAndField[0])
			.map((record) -> (field.dataClass().isSealed()) ? this.sealed.show(record, "guidance").get(stepAndField[1])
					: record.answers().get(stepAndField[1]))
			.orElse(null);
	}

	private Object ofCase(CaseNumber caseNumber, String name) {
		var one = this.cases.get(caseNumber);
		return switch (name) {
			case "segment" -> one.segment();
			case "programme" -> one.programme();
			case "source" -> one.source();
			case "reason" -> one.reason();
			case "referrer" -> one.referrer();
			case "owner" -> one.owner();
			case "benefitDays" -> one.benefitDays();
			case "searchBegan" -> (one.searchBegan() != null) ? one.searchBegan().toString() : null;
			case "employerConsent" -> consent(one, "employers");
			case "partnerConsent" -> consent(one, "partners");
			default -> ofClient(this.clients.get(one.clientId()), name);
		};
	}

	/** A limited consent answers nothing beforehand: whom it covers, a person tells. */
	private Object consent(Case one, String kind) {
		return this.consents.inForce(one.clientId(), kind).filter((it) -> it.terms().isLimited()).isPresent() ? null
				: this.consents.newest(one.clientId(), kind).orElse(null);
	}

	private static Object ofClient(Client client, String name) {
		return switch (name) {
			case "phone" -> client.contact().phone();
			case "email" -> client.contact().email();
			case "streetAddress" -> client.contact().streetAddress();
			case "postalCode" -> client.contact().postalCode();
			case "town" -> client.contact().postOffice();
			case "contactChannel" -> client.contact().channel();
			case "language" -> client.language();
			case "interpreter" -> client.interpreter();
			case "protectionOrder" -> client.protectionOrder();
			case "homeMunicipality" -> client.homeMunicipality();
			default -> null;
		};
	}

}
