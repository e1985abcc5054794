package fi.polku.insight.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.document.Pdf;
import fi.polku.insight.page.FilterChips;
import fi.polku.insight.page.TableCsv;
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

	private final ReportContents contents;

	private final FilterChips chips;

	private final TableCsv csv;

	private final Pdf pdf;

	private final Notifier notifier;

	private final Users users;

	private final CurrentUser user;

	private final JdbcClient jdbc;

	private final Fmt fmt;

	private final Clock clock;

	ReportMaker(Reports reports, ReportContents contents, FilterChips chips, TableCsv csv, Pdf pdf, Notifier notifier,
			Users users, CurrentUser user, JdbcClient jdbc, Fmt fmt, Clock clock) {
		this.reports = reports;
		this.contents = contents;
		this.chips = chips;
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
			.orElseThrow(() -> new IllegalStateException("nobody owns report " + report.id()));
		var before = LocaleContextHolder.getLocaleContext();
		var locale = Locale.forLanguageTag(report.language());
		LocaleContextHolder.setLocale(locale);
		try {
			var sections = this.user.as(owner, () -> this.contents.of(report, to));
			var issue = new Reports.Issue(UUID.randomUUID(), from, to, this.clock.instant());
			var period = this.fmt.shortDate(from) + "–" + this.fmt.shortDate(to);
			this.reports.keep(report, issue, this.pdf.render("insightReport", locale,
					Map.of("name", report.name(), "period", period, "made", this.fmt.dateTime(issue.madeAt()), "chosen",
							String.join("; ", this.chips.words(report.filter())), "sections", sections)),
					this.csv.all(sections.stream()
						.flatMap((section) -> section.parts().stream())
						.map(ReportContents.Part::figure)
						.toList()));
			tell(report, period);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private void tell(Report report, String period) {
		this.jdbc.sql("select username from app_user where active and username = any(:recipients)")
			.param("recipients", report.recipients().toArray(String[]::new))
			.query(String.class)
			.list()
			.forEach((username) -> this.notifier.toColleague(username, report.language(),
					Message.of("reportReady", report.name(), period)));
	}

}
