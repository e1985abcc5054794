package fi.polku.hostile;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One person of each role who sees the team's cases, and cases of every relation to them.
 */
final class RelatedCases {

	private static final String TEAM = "relation-team";

	private final JdbcClient jdbc;

	private final Tryout tryout;

	private final Users users;

	private final RelatedThings things;

	private final Map<Relation, RelatedCase> shared = new EnumMap<>(Relation.class);

	private final Map<Role, Map<Relation, RelatedCase>> own = new EnumMap<>(Role.class);

	RelatedCases(JdbcClient jdbc, Tryout tryout, Users users, Clock clock) {
		this.jdbc = jdbc;
		this.tryout = tryout;
		this.users = users;
		this.things = new RelatedThings(jdbc, tryout, clock);
		places();
		for (var role : Role.values()) {
			tryout.person(username(role), role);
			tryout.person(wide(role), role);
			this.jdbc.sql("update app_user set reach = 'TEAM', team_id = :team where username = :who")
				.param("team", TEAM)
				.param("who", username(role))
				.update();
		}
		for (var relation : Relation.values()) {
			if (!relation.isOwn()) {
				this.shared.put(relation, make(relation, null));
			}
		}
		for (var role : Role.GUIDES) {
			var cases = new EnumMap<Relation, RelatedCase>(Relation.class);
			cases.put(Relation.OWN, make(Relation.OWN, role));
			cases.put(Relation.OWN_PROTECTED, make(Relation.OWN_PROTECTED, role));
			this.own.put(role, cases);
		}
	}

	Person person(Role role) {
		return this.users.find(username(role)).orElseThrow();
	}

	/**
	 * Somebody of the role who sees the whole organisation, as everybody does at first.
	 */
	Person seeingAll(Role role) {
		return this.users.find(wide(role)).orElseThrow();
	}

	private static String wide(Role role) {
		return username(role) + "-wide";
	}

	static String username(Role role) {
		return "relation-" + role.name().toLowerCase().replace('_', '-');
	}

	/** The role's cases by relation; who guides nobody owns none. */
	Map<Relation, RelatedCase> of(Role role) {
		var cases = new LinkedHashMap<Relation, RelatedCase>(this.own.getOrDefault(role, Map.of()));
		cases.putAll(this.shared);
		return cases;
	}

	private void places() {
		this.tryout.person("relation-none");
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('relation-far', 'Kaukana', 'municipality', 'Kaukana') on conflict do nothing
				""").update();
		this.jdbc.sql("insert into team (id, organisation_id, name) values (:id, 'tryout', :id) on conflict do nothing")
			.param("id", TEAM)
			.update();
	}

	private RelatedCase make(Relation relation, Role owner) {
		var isProtected = relation == Relation.PROTECTED || relation == Relation.OWN_PROTECTED;
		var number = isProtected ? this.tryout.startProtected(relation.lastName())
				: this.tryout.start(relation.lastName());
		this.jdbc
			.sql("""
					update client_case set owner = :owner, team_id = :team, organisation = :organisation where number = :case
					""")
			.param("owner", (owner != null) ? username(owner) : null)
			.param("team", (relation == Relation.TEAM || relation == Relation.PROTECTED) ? TEAM : null)
			.param("organisation", (relation == Relation.ELSEWHERE) ? "relation-far" : "tryout")
			.param("case", number.value())
			.update();
		return this.things.of(number);
	}

}
