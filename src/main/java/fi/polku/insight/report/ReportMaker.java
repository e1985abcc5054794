package fi.polku.insight.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.document.Pdf;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.page.TableText;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.web.Fmt;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a report of the last whole period: the figures of its pages, in its language and
 * with its owner's rights, as PDF and CSV; and tells those who get it where it is. The
 * message holds no figure.
 */
@Service
class ReportMaker {

	private final Reports reports;

	private final List<FigureSource> sources;

	private final TableText tables;

	private final TableCsv csv;

	private final Pdf pdf;

	private final Notifier notifier;

	private final Users users;

	private final CurrentUser user;

	private final JdbcClient jdbc;

	private final Fmt fmt;

	private final Clock clock;

	ReportMaker(Reports reports, List<FigureSource> sources, TableText tables, TableCsv csv, Pdf pdf, Notifier notifier,
			Users users, CurrentUser user, JdbcClient jdbc, Fmt fmt, Clock clock) {
		this.reports = reports;
		this.sources = sources;
		this.tables = tables;
		this.csv = csv;
		this.pdf = pdf;
		this.notifier = notifier;
		this.users = users;
		this.user = user;
		this.jdbc = jdbc;
		this.fmt = fmt;
		this.clock = clock;
	}

	/** Makes the one that is due; another node that is at it is left alone. */
	@Transactional
	public void make(UUID id) {
		this.reports.lock(id).ifPresent((report) -> {
			var today = Helsinki.today(this.clock);
			var from = report.every().before(today);
			make(report, from, report.every().next(from).minusDays(1));
			this.reports.next(id, report.every().next(report.every().begin(today)));
		});
	}

	private void make(Report report, LocalDate from, LocalDate to) {
		var owner = this.users.find(report.owner())
			.orElseThrow(() -> new IllegalStateException("the owner of report " + report.id() + " is not active"));
		var before = LocaleContextHolder.getLocaleContext();
		var locale = Locale.forLanguageTag(report.language());
		LocaleContextHolder.setLocale(locale);
		try {
			var figures = this.user.as(owner, () -> figures(report, to));
			var issue = new Reports.Issue(UUID.randomUUID(), from, to, this.clock.instant());
			var period = this.fmt.shortDate(from) + "–" + this.fmt.shortDate(to);
			this.reports.keep(report, issue, this.pdf.render("insightReport", locale,
					Map.of("name", report.name(), "period", period, "made", this.fmt.dateTime(issue.madeAt()), "parts",
							figures.stream().map((figure) -> new Part(figure, rows(figure))).toList())),
					this.csv.all(figures));
			tell(report, period);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/**
	 * Of the cases begun in the year up to the end of the period: of newer ones too
	 * little is known.
	 */
	private List<Figure> figures(Report report, LocalDate to) {
		var filter = report.filter().during(to.minusYears(1).plusDays(1), to);
		return report.sections()
			.stream()
			.flatMap((key) -> this.sources.stream().filter((source) -> source.key().equals(key)))
			.flatMap((source) -> source.figures(filter).stream())
			.toList();
	}

	private List<List<String>> rows(Figure figure) {
		return (figure.table() != null) ? this.tables.rows(figure.table()) : List.of();
	}

	private void tell(Report report, String period) {
		this.jdbc.sql("select username from app_user where active and username = any(:recipients)")
			.param("recipients", report.recipients().toArray(String[]::new))
			.query(String.class)
			.list()
			.forEach((username) -> this.notifier.toColleague(username, report.language(),
					Message.of("reportReady", report.name(), period)));
	}

	/**
	 * A figure of the report.
	 *
	 * @param rows of its table, as texts
	 */
	record Part(Figure figure, List<List<String>> rows) {
	}

}
