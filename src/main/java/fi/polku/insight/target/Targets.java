package fi.polku.insight.target;

import fi.polku.insight.FigurePolicy;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

import fi.polku.insight.KeptFilters;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The thresholds that were set, and how the figures have stood against them. */
@Repository
class Targets {

	private final JdbcClient jdbc;

	private final KeptFilters filters;

	private final Clock clock;

	Targets(JdbcClient jdbc, KeptFilters filters, Clock clock) {
		this.jdbc = jdbc;
		this.filters = filters;
		this.clock = clock;
	}

	void add(Target target) {
		this.jdbc
			.sql("""
					insert into insight_target (id, name, figure, filter, months, bound, threshold, owner, recipients, created_at)
					values (:id, :name, :figure, :filter::jsonb, :months, :bound, :threshold, :owner, :recipients, :at)
					""")
			.param("id", target.id())
			.param("name", target.name())
			.param("figure", target.figure().id())
			.param("filter", this.filters.written(target.filter()))
			.param("months", target.months(), Types.INTEGER)
			.param("bound", target.atMost() ? "atMost" : "atLeast")
			.param("threshold", target.threshold())
			.param("owner", target.owner())
			.param("recipients", target.recipients().toArray(String[]::new))
			.param("at", now())
			.update();
	}

	/** Those the reader may see: auditors all, others those of their organisation. */
	List<Target> seenBy(Person reader) {
		return this.jdbc.sql("""
				select t.* from insight_target t join app_user u on u.username = t.owner
				 where :all or u.organisation_id = :organisation
				 order by t.state = 'crossed' desc, lower(t.name), t.id
				""")
			.param("all", FigurePolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.query(this::read)
			.list();
	}

	/** Those on some figures, with whether they are about the cases of all. */
	List<Owned> on(List<String> figures, Person reader) {
		return this.jdbc
			.sql("""
					select t.*, exists (select from user_role r where r.username = u.username and r.role = 'AUDITOR') as of_all
					  from insight_target t join app_user u on u.username = t.owner
					 where t.figure = any(:figures) and (:all or u.organisation_id = :organisation)
					 order by t.threshold, t.id
					""")
			.param("figures", figures.toArray(String[]::new))
			.param("all", FigurePolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.query((row, number) -> new Owned(read(row, number), row.getBoolean("of_all")))
			.list();
	}

	Optional<Target> find(UUID id, Person reader) {
		return seenBy(reader).stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	List<UUID> all() {
		return this.jdbc.sql("select id from insight_target order by id").query(UUID.class).list();
	}

	/** The target, to be checked by nobody else meanwhile. */
	Optional<Target> lock(UUID id) {
		return this.jdbc.sql("select * from insight_target where id = :id for update skip locked")
			.param("id", id)
			.query(this::read)
			.optional();
	}

	/** Keeps how the figure stands today. */
	@Transactional
	public void checked(Target target, OptionalDouble value, String state, LocalDate day) {
		this.jdbc.sql("""
				update insight_target
				   set changed_at = case when state <> :state then :at else changed_at end,
				       state = :state, value = :value, checked_at = :at
				 where id = :id
				""")
			.param("state", state)
			.param("value", value.isPresent() ? value.getAsDouble() : null, Types.DOUBLE)
			.param("at", now())
			.param("id", target.id())
			.update();
		this.jdbc.sql("""
				insert into insight_target_value (target_id, day, value, state) values (:id, :day, :value, :state)
				on conflict (target_id, day) do update set value = excluded.value, state = excluded.state
				""")
			.param("id", target.id())
			.param("day", Date.valueOf(day))
			.param("value", value.isPresent() ? value.getAsDouble() : null, Types.DOUBLE)
			.param("state", state)
			.update();
	}

	/** How it has stood, day by day. */
	List<Checked> history(UUID id) {
		return this.jdbc.sql("select day, value, state from insight_target_value where target_id = :id order by day")
			.param("id", id)
			.query(Checked.class)
			.list();
	}

	/** Whether the reader may end it: whoever set it, and leads of their organisation. */
	boolean mayDelete(UUID id, Person reader) {
		return this.jdbc.sql("""
				select exists (select from insight_target t join app_user u on u.username = t.owner
				                where t.id = :id and (t.owner = :me or :leads and u.organisation_id = :organisation))
				""")
			.param("id", id)
			.param("me", reader.username())
			.param("leads", FigurePolicy.endsTargets(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.query(Boolean.class)
			.single();
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from insight_target where id = :id").param("id", id).update();
	}

	private Target read(ResultSet row, int number) throws SQLException {
		return new Target(row.getObject("id", UUID.class), row.getString("name"),
				TargetFigure.of(row.getString("figure")).orElseThrow(), this.filters.read(row.getString("filter")),
				row.getObject("months", Integer.class), "atMost".equals(row.getString("bound")),
				row.getDouble("threshold"), row.getString("owner"),
				Arrays.asList((String[]) row.getArray("recipients").getArray()), row.getString("state"),
				row.getObject("value", Double.class), instant(row.getTimestamp("checked_at")),
				instant(row.getTimestamp("changed_at")));
	}

	private static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/** A target, and whether its owner sees the cases of all organisations. */
	record Owned(Target target, boolean ofAll) {
	}

	/** How it stood on a day. */
	record Checked(LocalDate day, Double value, String state) {
	}

}
