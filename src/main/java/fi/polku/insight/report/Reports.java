package fi.polku.insight.report;

import fi.polku.insight.FigurePolicy;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.insight.FigureReaders;
import fi.polku.insight.KeptFilters;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports and what was made of them. */
@Repository
class Reports {

	private static final String OWNED = """
			exists (select from app_user u join user_role r on r.username = u.username
			         where u.username = insight_report.owner and u.active and r.role = any(:roles))""";

	private final JdbcClient jdbc;

	private final KeptFilters filters;

	private final Clock clock;

	Reports(JdbcClient jdbc, KeptFilters filters, Clock clock) {
		this.jdbc = jdbc;
		this.filters = filters;
		this.clock = clock;
	}

	void add(Report report) {
		this.jdbc
			.sql("""
					insert into insight_report (id, name, sections, filter, every, language, owner, recipients, next_on, created_at)
					values (:id, :name, :sections, :filter::jsonb, :every, :language, :owner, :recipients, :next, :at)
					""")
			.param("id", report.id())
			.param("name", report.name())
			.param("sections", report.sections().toArray(String[]::new))
			.param("filter", this.filters.written(report.filter()))
			.param("every", report.every().code())
			.param("language", report.language())
			.param("owner", report.owner())
			.param("recipients", report.recipients().toArray(String[]::new))
			.param("next", Date.valueOf(report.next()))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Those the reader made or gets; auditors see all. */
	List<Report> seenBy(Person reader) {
		return this.jdbc.sql("""
				select * from insight_report
				 where :all or owner = :me or :me = any(recipients)
				 order by lower(name), id
				""").param("all", FigurePolicy.seesAll(reader)).param("me", reader.username()).query(this::read).list();
	}

	Optional<Report> find(UUID id, Person reader) {
		return seenBy(reader).stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** Of those whose owners still read figures: nobody's rights outlive themselves. */
	List<UUID> dueOn(LocalDate day) {
		return this.jdbc.sql("select id from insight_report where next_on <= :day and " + OWNED + " order by id")
			.param("roles", FigureReaders.ROLES.toArray(String[]::new))
			.param("day", Date.valueOf(day))
			.query(UUID.class)
			.list();
	}

	/**
	 * The report, to be made by nobody else meanwhile; empty where its owner reads no
	 * figures any more.
	 */
	Optional<Report> lock(UUID id) {
		return this.jdbc.sql("select * from insight_report where id = :id and " + OWNED + " for update skip locked")
			.param("roles", FigureReaders.ROLES.toArray(String[]::new))
			.param("id", id)
			.query(this::read)
			.optional();
	}

	/** Keeps what was made of a period; the same made again replaces it. */
	void keep(Report report, Issue issue, byte[] pdf, byte[] csv) {
		this.jdbc.sql("""
				insert into insight_report_issue (id, report_id, period_from, period_to, made_at, pdf, csv)
				values (:id, :report, :from, :to, :at, :pdf, :csv)
				on conflict (report_id, period_from) do update
				set id = excluded.id, made_at = excluded.made_at, pdf = excluded.pdf, csv = excluded.csv
				""")
			.param("id", issue.id())
			.param("report", report.id())
			.param("from", Date.valueOf(issue.from()))
			.param("to", Date.valueOf(issue.to()))
			.param("at", Timestamp.from(issue.madeAt()))
			.param("pdf", pdf)
			.param("csv", csv)
			.update();
	}

	void next(UUID id, LocalDate day) {
		this.jdbc.sql("update insight_report set next_on = :day where id = :id")
			.param("day", Date.valueOf(day))
			.param("id", id)
			.update();
	}

	/** What was made of a report, the newest first. */
	List<Issue> issues(UUID report) {
		return this.jdbc.sql("""
				select id, period_from as "from", period_to as "to", made_at
				  from insight_report_issue
				 where report_id = :id
				 order by period_from desc
				""").param("id", report).query(Issue.class).list();
	}

	/** The file of an issue: pdf or csv. */
	Optional<byte[]> file(UUID report, UUID issue, boolean asPdf) {
		return this.jdbc
			.sql("select %s from insight_report_issue where id = :id and report_id = :report"
				.formatted(asPdf ? "pdf" : "csv"))
			.param("id", issue)
			.param("report", report)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/**
	 * Whether the reader may end it: whoever made it; where they read no figures any
	 * more, whoever gets it.
	 */
	boolean mayDelete(Report report, Person reader) {
		return report.owner().equals(reader.username())
				|| !this.jdbc.sql("select " + OWNED + " from insight_report where id = :id")
					.param("roles", FigureReaders.ROLES.toArray(String[]::new))
					.param("id", report.id())
					.query(Boolean.class)
					.single();
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from insight_report where id = :id").param("id", id).update();
	}

	private Report read(ResultSet row, int number) throws SQLException {
		return new Report(row.getObject("id", UUID.class), row.getString("name"), strings(row, "sections"),
				this.filters.read(row.getString("filter")), Every.of(row.getString("every")).orElseThrow(),
				row.getString("language"), row.getString("owner"), strings(row, "recipients"),
				row.getDate("next_on").toLocalDate());
	}

	private static List<String> strings(ResultSet row, String column) throws SQLException {
		return Arrays.asList((String[]) row.getArray(column).getArray());
	}

	/** A report as it was made of a period. */
	record Issue(UUID id, LocalDate from, LocalDate to, Instant madeAt) {
	}

}
