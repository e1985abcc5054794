package fi.polku.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at what has changed since the last round, and each morning of a working day at
 * seven at what is due; one node at a time.
 */
@Component
class NoticeRound {

	private static final LocalTime MORNING = LocalTime.of(7, 0);

	/** What was written a moment ago may not be committed yet. */
	private static final Duration SETTLING = Duration.ofSeconds(30);

	private static final Duration KEPT = Duration.ofDays(60);

	private final JdbcClient jdbc;

	private final NewNotices notices;

	private final NoticeMail mail;

	private final FinnishCalendar calendar;

	private final Clock clock;

	NoticeRound(JdbcClient jdbc, NewNotices notices, NoticeMail mail, FinnishCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.mail = mail;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Transactional
	public void look() {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('notices'))").query(Boolean.class).single()) {
			return;
		}
		var now = this.clock.instant();
		changes(now.minus(SETTLING));
		var today = Helsinki.today(this.clock);
		if (this.calendar.isWorkingDay(today)) {
			morning(Helsinki.at(today, MORNING), now);
		}
	}

	private void changes(Instant settled) {
		var since = upto("changes", settled);
		if (since.isBefore(settled)) {
			Stream.of(Kind.values())
				.filter((kind) -> !kind.isOfTheMorning())
				.forEach((kind) -> add(kind, since, settled));
			remember("changes", settled);
		}
	}

	private void morning(Instant morning, Instant now) {
		if (!now.isBefore(morning) && upto("morning", morning.minusSeconds(1)).isBefore(morning)) {
			Stream.of(Kind.values()).filter(Kind::isOfTheMorning).forEach((kind) -> add(kind, morning, now));
			this.mail.digest(now);
			forgetOld(now);
			remember("morning", morning);
		}
	}

	private void add(Kind kind, Instant since, Instant now) {
		this.notices.add(kind, since, now);
		this.mail.atOnce(kind, now);
	}

	/** Up to when it has been looked at; the first round begins now. */
	private Instant upto(String name, Instant first) {
		return this.jdbc.sql("select upto from notice_round where name = :name")
			.param("name", name)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional()
			.orElseGet(() -> {
				remember(name, first);
				return first;
			});
	}

	private void remember(String name, Instant upto) {
		this.jdbc.sql("""
				insert into notice_round (name, upto) values (:name, :upto)
				on conflict (name) do update set upto = excluded.upto
				""").param("name", name).param("upto", Timestamp.from(upto)).update();
	}

	private void forgetOld(Instant now) {
		this.jdbc.sql("delete from notice where created_at < :old")
			.param("old", Timestamp.from(now.minus(KEPT)))
			.update();
	}

}
