package fi.polku.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Named views of the list. A private one is its owner's; one of a team is seen and
 * changed by its members and the lead; one of the organisation is seen by all of it and
 * changed by its lead.
 */
@Repository
@Transactional
class SavedViews {

	private static final String CHANGED = """
			(v.scope = 'private' and v.owner = :me
			 or v.scope = 'team' and (v.team_id = :team or :leads and v.organisation = :organisation)
			 or v.scope = 'shared' and :leads and v.organisation = :organisation)""";

	private static final String SEEN = "(" + CHANGED + " or v.scope = 'shared' and v.organisation = :organisation)";

	private static final String PINNED = """
			exists (select from saved_view_pin p where p.view_id = v.id and p.username = :me)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<SavedView> seenBy(Person reader) {
		return this.jdbc.sql(select() + " order by pinned desc, v.name, v.id")
			.params(values(reader))
			.query((row, number) -> read(row))
			.list();
	}

	@Transactional(readOnly = true)
	Optional<SavedView> find(UUID id, Person reader) {
		return this.jdbc.sql(select() + " and v.id = :id")
			.params(values(reader))
			.param("id", id)
			.query((row, number) -> read(row))
			.optional();
	}

	/** Adds it; empty where the name is taken. */
	Optional<UUID> add(SavedView view, Person by) {
		var id = UUID.randomUUID();
		var added = this.jdbc.sql("""
				insert into saved_view (id, owner, scope, team_id, organisation, name, parts, words, columns,
				                        created_at, changed_at)
				values (:id, :me, :scope, :ofTeam, :organisation, :name, :parts::jsonb, :words, :columns, :now, :now)
				on conflict do nothing
				""")
			.params(values(by))
			.params(values(view))
			.param("id", id)
			.param("scope", view.scope())
			.param("ofTeam", "team".equals(view.scope()) ? by.team() : null)
			.param("name", view.name())
			.update();
		if (added == 1 && view.pinned()) {
			pin(id, true, by);
		}
		return (added == 1) ? Optional.of(id) : Optional.empty();
	}

	/** Gives it another name or other readers; false where the name is taken. */
	boolean rename(UUID id, String name, String scope, Person by) {
		return this.jdbc.sql("""
				update saved_view v
				   set name = :name, scope = :scope, changed_at = :now,
				       team_id = case when :scope = 'team' then coalesce(v.team_id, :team) end
				 where v.id = :id and %s
				   and not exists (select from saved_view o
				                    where o.id <> v.id and lower(o.name) = lower(:name) and o.scope = :scope
				                      and case :scope when 'private' then o.owner = v.owner
				                                      when 'team' then o.team_id = coalesce(v.team_id, :team)
				                                      else o.organisation = v.organisation end)
				""".formatted(CHANGED))
			.params(values(by))
			.param("id", id)
			.param("name", name)
			.param("scope", scope)
			.update() == 1;
	}

	/** Keeps another filter, order and columns under the same name. */
	void change(UUID id, SavedView to, Person by) {
		this.jdbc.sql("""
				update saved_view v
				   set parts = :parts::jsonb, words = :words, columns = :columns, changed_at = :now
				 where v.id = :id and %s
				""".formatted(CHANGED)).params(values(by)).params(values(to)).param("id", id).update();
	}

	void delete(UUID id, Person by) {
		this.jdbc.sql("delete from saved_view v where v.id = :id and " + CHANGED)
			.params(values(by))
			.param("id", id)
			.update();
	}

	/** Makes it a tab of the person, or no longer. */
	void pin(UUID id, boolean pinned, Person by) {
		this.jdbc
			.sql(pinned ? "insert into saved_view_pin (view_id, username) values (:id, :me) on conflict do nothing"
					: "delete from saved_view_pin where view_id = :id and username = :me")
			.param("id", id)
			.param("me", by.username())
			.update();
	}

	private static String select() {
		return "select v.*, u.display_name, " + PINNED + " as pinned, " + CHANGED + " as may_change"
				+ " from saved_view v join app_user u on u.username = v.owner where " + SEEN;
	}

	private static SavedView read(ResultSet row) throws SQLException {
		var parts = new HashMap<String, String>();
		Json.read(row.getString("parts")).forEach((key, value) -> parts.put(key, String.valueOf(value)));
		return new SavedView(row.getObject("id", UUID.class), row.getString("owner"), row.getString("display_name"),
				row.getString("scope"), row.getString("team_id"), row.getString("name"), parts, row.getString("words"),
				List.of((String[]) row.getArray("columns").getArray()), row.getBoolean("pinned"),
				row.getBoolean("may_change"));
	}

	private static Map<String, Object> values(SavedView view) {
		var values = new HashMap<String, Object>();
		values.put("parts", Json.write(view.parts()));
		values.put("words", view.words());
		values.put("columns", view.columns().toArray(String[]::new));
		return values;
	}

	private Map<String, Object> values(Person person) {
		var values = new HashMap<String, Object>();
		values.put("me", person.username());
		values.put("team", person.team());
		values.put("organisation", String.valueOf(person.organisation()));
		values.put("leads", WorklistPolicy.leads(person));
		values.put("now", Timestamp.from(this.clock.instant()));
		return values;
	}

}
