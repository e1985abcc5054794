package fi.polku.insight;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases to be audited, written straight into the tables, and the people who audit. */
public final class AuditTown {

	public static final String PASSWORD = "polku-demo";

	private static int numbers = 700_000;

	private final JdbcClient jdbc;

	private final Users users;

	public AuditTown(JdbcClient jdbc, Users users) {
		this.jdbc = jdbc;
		this.users = users;
	}

	/**
	 * An organisation with a person of each role, named {@code <organisation>-<role>}.
	 */
	public AuditTown people(String organisation, Role... roles) {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality) values (:id, :id, 'municipality', :id)
				on conflict do nothing
				""").param("id", organisation).update();
		for (var role : roles) {
			var name = organisation + "-" + role.name().toLowerCase();
			if (this.users.find(name).isEmpty()) {
				this.users.add(new Person(name, "Esa " + name, Set.of(role), organisation, null, null), PASSWORD);
			}
		}
		return this;
	}

	/** An open case of a client of its own. */
	public String aCase(String organisation, String programme, Instant opened) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Tarkastettu', 'Keksitty', :at, :at)
				""").param("id", client).param("at", Timestamp.from(opened)).update();
		var number = "7026-" + ++numbers;
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
				                         opened_at)
				values (:number, :client, :programme, 'clientJourney', 'open', 'self', :organisation, false, :opened)
				""")
			.param("number", number)
			.param("client", client)
			.param("programme", programme)
			.param("organisation", organisation)
			.param("opened", Timestamp.from(opened))
			.update();
		return number;
	}

	/** A task as the engine's history keeps it. */
	public String task(String definition, String step, Instant ended) {
		var id = UUID.randomUUID().toString();
		this.jdbc
			.sql("""
					insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, start_time_, end_time_)
					values (:id, :step, 'audited', :definition, :id, '2030-01-01', :ended)
					""")
			.param("id", id)
			.param("step", step)
			.param("definition", definition)
			.param("ended", (ended != null) ? Timestamp.from(ended) : null, Types.TIMESTAMP)
			.update();
		return id;
	}

	/** The task stands in the task list. */
	public void isOpen(String task, String caseNumber) {
		this.jdbc
			.sql("""
					insert into work_item (task_id, case_number, process, definition_id, step, name, groups, created_at, programme,
					                       organisation, protected, client_name, changed_at)
					values (:task, :case, 'audited', 'audited', 'audited', 'Tarkastettu', '{}', '2030-01-01', 'AUD', 'nowhere', false,
					        'Tarkastettu, Keksitty', '2030-01-01')
					""")
			.param("task", task)
			.param("case", caseNumber)
			.update();
	}

}
