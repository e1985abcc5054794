package fi.polku.hostile;

import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.ClientPolicy;
import fi.polku.casefile.HealthPolicy;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import fi.polku.worklist.Tryout;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the policies say of a person and a case, whatever the address. */
@TestComponent
public class Sight {

	private final CasePolicy cases;

	private final ClientPolicy clients;

	private final HealthPolicy health;

	private final Tryout tasks;

	private final JdbcClient jdbc;

	Sight(CasePolicy cases, ClientPolicy clients, HealthPolicy health, Tryout tasks, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.clients = clients;
		this.health = health;
		this.tasks = tasks;
	}

	/** Whether the policy lets the person in at all. */
	boolean allows(Subject subject, Person person, RelatedCase one) {
		var number = one.number();
		return switch (subject) {
			case CASE, DEADLINE -> this.cases.maySee(person, number);
			case CASE_WORK -> this.cases.mayWork(person, number);
			case CASE_NAME -> this.cases.mayName(person, number);
			case CASE_NOTE -> this.cases.mayName(person, number) && person.has(Role.LEAD);
			case CASE_HEALTH -> this.health.mayRead(person, number) && this.cases.mayName(person, number);
			case CASE_EVENT -> this.tasks.mayTell(person, number);
			case CASE_OPENING -> this.cases.mayOpen(person, number);
			case CLIENT -> this.clients.maySee(person, UUID.fromString(one.client()));
			case CLIENT_NAME -> this.clients.mayName(person, UUID.fromString(one.client()));
			case TASK -> this.tasks.maySee(person, one.task());
			case TASK_WORK -> this.tasks.mayTake(person, one.task());
			case MESSAGE -> person.has(Role.TECHNICAL) || person.has(Role.LEAD) && this.cases.mayWork(person, number);
			case OPENING -> oversees(person, UUID.fromString(one.opening()));
			case PROTECTION_END -> isProtected(one) && (person.has(Role.LEAD) && this.cases.mayWork(person, number)
					|| this.cases.mayName(person, number));
			case OPENING_REVIEW -> person.has(Role.LEAD) && reviews(person, UUID.fromString(one.opening()));
			default -> throw new IllegalArgumentException(subject.name());
		};
	}

	/** Whether the client's name may stand on it. */
	boolean names(Subject subject, Person person, RelatedCase one) {
		return switch (subject) {
			case CLIENT, CLIENT_NAME -> this.clients.mayName(person, UUID.fromString(one.client()));
			case TASK, TASK_WORK -> this.tasks.mayName(person, one.task());
			case CASE_EVENT -> this.cases.mayName(person, one.number()) || this.tasks.mayName(person, one.task());
			case OPENING, OPENING_REVIEW, MESSAGE, CASE_OPENING, OPERATION -> false;
			default -> this.cases.mayName(person, one.number());
		};
	}

	/** Rights of a module of its own: the lead's organisation, or the overseers'. */
	private boolean oversees(Person person, UUID opening) {
		return person.has(Role.ADMIN, Role.AUDITOR)
				|| person.has(Role.LEAD) && concerns(person, opening, "c.organisation, u.organisation_id");
	}

	private boolean isProtected(RelatedCase one) {
		return this.jdbc.sql("select protected from client where id = :id::uuid")
			.param("id", one.client())
			.query(Boolean.class)
			.single();
	}

	private boolean reviews(Person person, UUID opening) {
		return concerns(person, opening, "c.organisation");
	}

	private boolean concerns(Person person, UUID opening, String organisations) {
		return this.jdbc.sql("""
				select exists (select from case_opening o join client_case c on c.number = o.case_number
				                 join app_user u on u.username = o.username
				                where o.id = :id and :organisation in (%s) and u.username <> :me)
				""".formatted(organisations))
			.param("id", opening)
			.param("organisation", person.organisation())
			.param("me", person.username())
			.query(Boolean.class)
			.single();
	}

}
