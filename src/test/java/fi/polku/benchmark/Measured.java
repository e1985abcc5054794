package fi.polku.benchmark;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import fi.polku.FreshDatabase;
import fi.polku.benchmark.Crowd.Part;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.flywaydb.core.Flyway;

import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One large municipality: 1,500 coordinators in eight areas, its cases of three
 * programmes in five segments, each with one open task.
 */
@Import(FreshDatabase.class)
class Measured {

	static final String PASSWORD = "mittaus-mittaus";

	private static final String MODEL = "benchmark/measured.bpmn";

	private final JdbcClient jdbc;

	private final Journeys journeys;

	private final Users users;

	private final Clock clock;

	private final RepositoryService repository;

	private final Flyway flyway;

	/** Below those of the crowd. */
	private int number = 100_000;

	Measured(JdbcClient jdbc, Journeys journeys, Users users, Clock clock, RepositoryService repository,
			Flyway flyway) {
		this.jdbc = jdbc;
		this.journeys = journeys;
		this.users = users;
		this.clock = clock;
		this.repository = repository;
		this.flyway = flyway;
	}

	JdbcTemplate owner() {
		return new JdbcTemplate(this.flyway.getConfiguration().getDataSource());
	}

	/** People, places and the model; the crowd that Polku's tables get. */
	Crowd prepare() {
		owner().execute("drop schema if exists " + StockEngine.SCHEMA + " cascade");
		owner().execute("create schema " + StockEngine.SCHEMA);
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('mittala', 'Mittalan kaupunki', 'municipality', 'Mittala')
				""").update();
		for (int area = 0; area < Varied.AREAS; area++) {
			this.jdbc.sql("insert into area (id, name) values (:id, :name)")
				.param("id", "area" + area)
				.param("name", "Alue " + area)
				.update();
		}
		for (int user = 0; user < Load.USERS; user++) {
			this.users.add(new Person("person" + user, "Ohjaaja " + user, Set.of(Role.COORDINATOR), "mittala", null,
					"area" + user % Varied.AREAS), PASSWORD);
		}
		this.jdbc.sql("""
				insert into app_user (username, display_name, password_hash, organisation_id, created_at)
				select 'person' || n, 'Ohjaaja ' || n, 'none', 'mittala', created_at
				  from app_user, generate_series(40, 1499) n
				 where username = 'person0'
				""").update();
		this.jdbc.sql("insert into user_role select username, 'COORDINATOR' from app_user on conflict do nothing")
			.update();
		this.repository.createDeployment().addClasspathResource(MODEL).deploy();
		return crowd(start("Malli"));
	}

	/** A case through the engine; its number. */
	CaseNumber start(String lastName) {
		var number = "2026-" + this.number++;
		var client = UUID.randomUUID();
		var now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, :name, 'Keksitty', :now, :now)
				""").param("id", client).param("name", lastName).param("now", now).update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, search_began, organisation,
				                         area_id, segment, owner, protected, opened_at)
				values (:number, :client, 'VOITTO', 'measured', 'open', 'partner', :began, 'mittala', 'area0', 'open',
				        'person0', false, :now)
				""")
			.param("number", number)
			.param("client", client)
			.param("began", LocalDate.of(2026, 1, 2))
			.param("now", now)
			.update();
		this.journeys.start(new CaseNumber(number), "measured", null, facts());
		return new CaseNumber(number);
	}

	private static Map<String, Object> facts() {
		return Map.of("programme", "VOITTO", "area", "area0", "segment", "open");
	}

	/** So many cases through the engine; their open tasks. */
	List<String> started(int cases) {
		return IntStream.range(0, cases)
			.mapToObj((i) -> start("Tehtävä"))
			.map((number) -> this.jdbc.sql("select task_id from work_item where case_number = :case")
				.param("case", number.value())
				.query(String.class)
				.single())
			.toList();
	}

	private Crowd crowd(CaseNumber number) {
		var it = this.jdbc.sql("""
				select c.client_id, i.proc_inst_id_ as instance
				  from client_case c
				  join act_ru_execution i on i.business_key_ = c.number
				 where c.number = :case
				""").param("case", number.value()).query().singleRow();
		var parts = new ArrayList<>(List.of(new Part("client", "id = '" + it.get("client_id") + "'"),
				new Part("client_case", "number = '" + number + "'")));
		parts.addAll(Part.engine((String) it.get("instance")));
		parts.add(new Part("work_item", "case_number = '" + number + "'"));
		parts.add(new Part("deadline", "case_number = '" + number + "'"));
		return new Crowd(owner(), "public", parts, Varied.inPolku(),
				Map.of(it.get("client_id"), "md5('client' || n)::uuid", number.value(), "'2026-' || 1000000 + n"));
	}

	/** The same crowd in the peer's schema. */
	Crowd peers(ProcessEngine stock) {
		stock.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
		var instance = stock.getRuntimeService().startProcessInstanceByKey("measured", facts()).getId();
		return new Crowd(owner(), StockEngine.SCHEMA, Part.engine(instance), Varied.inEngine(), Map.of());
	}

	/** So many instances of the peer; their open tasks. */
	List<String> started(ProcessEngine stock, int cases) {
		return IntStream.range(0, cases)
			.mapToObj((i) -> stock.getRuntimeService().startProcessInstanceByKey("measured", facts()).getId())
			.map((instance) -> stock.getTaskService()
				.createTaskQuery()
				.processInstanceId(instance)
				.singleResult()
				.getId())
			.toList();
	}

	/** What autovacuum does in time. */
	void settle() {
		owner().execute("truncate work_item_change");
		owner().execute("vacuum analyze");
	}

}
