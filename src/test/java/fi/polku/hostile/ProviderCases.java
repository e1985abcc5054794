package fi.polku.hostile;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People of a service provider, two of each role that guides, and cases of the
 * municipality of every relation to them.
 */
final class ProviderCases {

	private static final String PROVIDER = "relation-provider";

	private final JdbcClient jdbc;

	private final Tryout tryout;

	private final Users users;

	private final TaskService tasks;

	private final RelatedThings things;

	private final Map<Role, Map<ProviderRelation, RelatedCase>> cases = new EnumMap<>(Role.class);

	ProviderCases(JdbcClient jdbc, Tryout tryout, Users users, TaskService tasks, Clock clock) {
		this.jdbc = jdbc;
		this.tryout = tryout;
		this.users = users;
		this.tasks = tasks;
		this.things = new RelatedThings(jdbc, tryout, clock);
		this.tryout.person("relation-none");
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values (:id, 'Valmennus', 'association', '') on conflict do nothing
				""").param("id", PROVIDER).update();
		for (var role : Role.GUIDES) {
			person(username(role), role);
			person(username(role) + "-colleague", role);
			tryout.person(username(role) + "-municipal", role);
		}
	}

	private void person(String username, Role role) {
		this.tryout.person(username, role);
		this.jdbc.sql("update app_user set organisation_id = :provider where username = :who")
			.param("provider", PROVIDER)
			.param("who", username)
			.update();
	}

	private static String username(Role role) {
		return "provider-" + role.name().toLowerCase().replace('_', '-');
	}

	Person person(Role role) {
		return this.users.find(username(role)).orElseThrow();
	}

	Map<ProviderRelation, RelatedCase> of(Role role) {
		return this.cases.computeIfAbsent(role, this::made);
	}

	private Map<ProviderRelation, RelatedCase> made(Role role) {
		var all = new EnumMap<ProviderRelation, RelatedCase>(ProviderRelation.class);
		for (var relation : ProviderRelation.values()) {
			all.put(relation, made(role, relation));
		}
		return all;
	}

	private RelatedCase made(Role role, ProviderRelation relation) {
		var number = relation.isProtected() ? this.tryout.startProtected(relation.lastName())
				: this.tryout.start(relation.lastName());
		this.tasks.setAssignee(this.tryout.taskOf(number), holder(role, relation));
		give(number, (relation == ProviderRelation.NO_TASK) ? "none" : role.group());
		if (relation.isGrounded()) {
			ground(number);
		}
		return this.things.of(number);
	}

	private static String holder(Role role, ProviderRelation relation) {
		return switch (relation) {
			case IN_HAND, IN_HAND_PROTECTED, IN_HAND_GROUNDLESS -> username(role);
			case COLLEAGUES -> username(role) + "-colleague";
			case ANOTHERS -> username(role) + "-municipal";
			default -> null;
		};
	}

	private void give(CaseNumber number, String group) {
		this.jdbc.sql("update work_item set groups = array[:group] where case_number = :case")
			.param("group", group)
			.param("case", number.value())
			.update();
	}

	/** On which the provider may be told. */
	private void ground(CaseNumber number) {
		this.jdbc.sql("""
				insert into organisation_ground (id, case_number, organisation, ground, words, recorded_by, recorded_at)
				values (gen_random_uuid(), :case, :provider, 'law', '380/2023, 116 §', 'relation-none', '2026-01-02')
				""").param("case", number.value()).param("provider", PROVIDER).update();
	}

}
