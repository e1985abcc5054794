package fi.polku.benchmark;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import fi.polku.benchmark.Crowd.Part;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.flywaydb.core.Flyway;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One large municipality: 1,500 coordinators in eight areas, its cases of three
 * programmes in five segments, each with one open task.
 */
class Measured {

	static final String PASSWORD = "mittaus-mittaus";

	static final List<String> SEGMENTS = List.of("open", "training", "support", "multiService", "self");

	static final int AREAS = 8;

	static final List<String> PROGRAMMES = List.of("VOITTO", "VOIMA", "VALKE");

	private static final String MODEL = "benchmark/measured.bpmn";

	private static final String SEGMENT = "(array['%s'])[1 + n %% 5]".formatted(String.join("','", SEGMENTS));

	private static final String AREA = "'area' || (n / 5) % 8";

	private static final String PROGRAMME = "(array['%s'])[1 + (n / 40) %% 3]"
		.formatted(String.join("','", PROGRAMMES));

	/** One in five is free; the others stand with 1,500 people. */
	private static final String ASSIGNEE = "case when n % 7 = 0 then null else 'person' || (n * 31) % 1500 end";

	/** From three days ago to eight weeks ahead. */
	private static final String DUE = "date_trunc('day', t.%s) + (n * 7919::bigint %% 59 - 3)::int * interval '1 day'";

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

	/** Each measuring begins on an empty database. */
	@Bean
	static FlywayMigrationStrategy emptyFirst() {
		return (flyway) -> {
			flyway.clean();
			flyway.migrate();
			var owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
			owner.execute("drop schema if exists " + StockEngine.SCHEMA + " cascade");
			owner.execute("create schema " + StockEngine.SCHEMA);
		};
	}

	JdbcTemplate owner() {
		return new JdbcTemplate(this.flyway.getConfiguration().getDataSource());
	}

	/** People, places and the model; the crowd that Polku's tables get. */
	Crowd prepare() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('mittala', 'Mittalan kaupunki', 'municipality', 'Mittala')
				""").update();
		for (int area = 0; area < AREAS; area++) {
			this.jdbc.sql("insert into area (id, name) values (:id, :name)")
				.param("id", "area" + area)
				.param("name", "Alue " + area)
				.update();
		}
		for (int user = 0; user < Load.USERS; user++) {
			this.users.add(new Person("person" + user, "Ohjaaja " + user, Set.of(Role.COORDINATOR), "mittala", null,
					"area" + user % AREAS), PASSWORD);
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
		var parts = new java.util.ArrayList<>(List.of(new Part("client", "id = '" + it.get("client_id") + "'"),
				new Part("client_case", "number = '" + number + "'")));
		parts.addAll(Part.engine((String) it.get("instance")));
		parts.add(new Part("work_item", "case_number = '" + number + "'"));
		parts.add(new Part("deadline", "case_number = '" + number + "'"));
		return new Crowd(owner(), "public", parts, variedInPolku(),
				Map.of(it.get("client_id"), "md5('client' || n)::uuid", number.value(), "'2026-' || 1000000 + n"));
	}

	private static Map<String, String> variedInPolku() {
		var varied = variedInEngine();
		for (var table : List.of("client_case", "work_item")) {
			varied.put(table + ".programme", PROGRAMME);
			varied.put(table + ".segment", SEGMENT);
			varied.put(table + ".area_id", AREA);
			varied.put(table + ".owner", ASSIGNEE);
		}
		varied.put("client.last_name", "'Keksitty' || n * 7919::bigint % 1000003");
		varied.put("work_item.client_name", "'Keksitty' || n * 7919::bigint % 1000003 || ', Keksitty'");
		varied.put("work_item.assignee", ASSIGNEE);
		varied.put("work_item.due_at", DUE.formatted("due_at"));
		varied.put("deadline.due_at", DUE.formatted("due_at"));
		return varied;
	}

	private static Map<String, String> variedInEngine() {
		var varied = new LinkedHashMap<String, String>();
		varied.put("act_ru_variable.text_",
				"case t.name_ when 'programme' then %s when 'segment' then %s when 'area' then %s else t.text_ end"
					.formatted(PROGRAMME, SEGMENT, AREA));
		varied.put("act_ru_task.assignee_", ASSIGNEE);
		varied.put("act_ru_task.due_date_", DUE.formatted("due_date_"));
		return varied;
	}

	/** The same crowd in the peer's schema. */
	Crowd peers(ProcessEngine stock) {
		stock.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
		var instance = stock.getRuntimeService().startProcessInstanceByKey("measured", facts()).getId();
		owner().update("update stock.act_ru_task set due_date_ = create_time_");
		return new Crowd(owner(), StockEngine.SCHEMA, Part.engine(instance), variedInEngine(), Map.of());
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
