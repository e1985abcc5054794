package fi.polku.worklist;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.KindOfDay;
import fi.polku.calendar.Term;
import fi.polku.calendar.Unit;
import fi.polku.web.Fmt;
import fi.polku.web.Languages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages say of a task: how long is left and why, programme and segment by name. */
@Component("workText")
public class WorkText {

	private final FinnishCalendar calendar;

	private final Fmt fmt;

	private final MessageSource texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<String, String> programmes = new ConcurrentHashMap<>();

	WorkText(FinnishCalendar calendar, Fmt fmt, MessageSource texts, JdbcClient jdbc, Clock clock) {
		this.calendar = calendar;
		this.fmt = fmt;
		this.texts = texts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Days left of the kind that the deadline counts; negative when late, null without
	 * one.
	 */
	public Integer left(WorkItem item) {
		if (item.due() == null) {
			return null;
		}
		var today = Helsinki.today(this.clock);
		var kind = kindOfDay(item.term());
		return item.dueOn().isBefore(today) ? -Math.max(1, this.calendar.daysBetween(item.dueOn(), today, kind))
				: this.calendar.daysBetween(today, item.dueOn(), kind);
	}

	/** The word for the days that the deadline counts. */
	public String kind(WorkItem item) {
		return switch (kindOfDay(item.term())) {
			case WORKING_DAYS -> "workingDay";
			case WEEKDAYS -> "weekday";
			case CALENDAR_DAYS -> "day";
		};
	}

	/** The ground of the deadline; a promise never names a paragraph. */
	public String why(WorkItem item) {
		if (item.term() == null) {
			return "";
		}
		var length = this.fmt.duration(item.term().amount(),
				(item.term().unit() == Unit.MONTHS) ? "month" : kind(item));
		return "LAW".equals(item.ground()) ? text("worklist.why.law", length, item.lawReference())
				: text("worklist.why.promise", length);
	}

	public String programme(String id) {
		var language = Languages.of(LocaleContextHolder.getLocale()).getLanguage();
		return this.programmes.computeIfAbsent(id + "|" + language,
				(key) -> this.jdbc
					.sql("select name_" + language + " from programme where id = :id order by valid_from desc limit 1")
					.param("id", id)
					.query(String.class)
					.optional()
					.orElse(id));
	}

	/** The segment in words, or its code where the owner has added one. */
	public String segment(String code) {
		return this.texts.getMessage("worklist.segment." + code, null, code, LocaleContextHolder.getLocale());
	}

	private static KindOfDay kindOfDay(Term term) {
		return (term != null && term.unit() == Unit.DAYS) ? term.kindOfDay() : KindOfDay.CALENDAR_DAYS;
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
