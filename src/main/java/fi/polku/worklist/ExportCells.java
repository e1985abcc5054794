package fi.polku.worklist;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.calendar.Helsinki;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands in a file of the list, by column. */
@Component
class ExportCells {

	private final WorkText words;

	private final FilterWords names;

	private final MessageSource texts;

	ExportCells(WorkText words, FilterWords names, MessageSource texts) {
		this.words = words;
		this.names = names;
		this.texts = texts;
	}

	/** Text, a number, a date, or {@code null}. */
	Object of(String column, WorkItem item) {
		return switch (column) {
			case "due" -> item.dueOn();
			case "step" -> item.name();
			case "client" -> item.client();
			case "programme" -> programme(item);
			case "waits" -> text("worklist.waits." + item.waitsFor());
			case "assignee" -> item.assigneeName();
			case "followUp" -> day(item.followUp());
			case "priority" -> item.priority();
			case "created" -> day(item.created());
			case "area" -> this.names.area(item.area());
			case "case" -> item.caseNumber();
			default -> throw new IllegalArgumentException("no such column");
		};
	}

	private String programme(WorkItem item) {
		var programme = this.words.programme(item.programme());
		return (item.segment() != null) ? programme + ", " + this.words.segment(item.segment()) : programme;
	}

	private static LocalDate day(Instant instant) {
		return (instant != null) ? Helsinki.dateOf(instant) : null;
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
