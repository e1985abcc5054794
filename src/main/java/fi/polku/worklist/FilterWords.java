package fi.polku.worklist;

import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of a filter in words. */
@Component("filterWords")
class FilterWords {

	private final WorkItems items;

	private final WorkText words;

	private final Fmt fmt;

	private final MessageSource texts;

	private final JdbcClient jdbc;

	FilterWords(WorkItems items, WorkText words, Fmt fmt, MessageSource texts, JdbcClient jdbc) {
		this.items = items;
		this.words = words;
		this.fmt = fmt;
		this.texts = texts;
		this.jdbc = jdbc;
	}

	/** A whole filter in a sentence; of what is searched for only that it is. */
	public String all(SavedView view) {
		var parts = view.parts()
			.entrySet()
			.stream()
			.filter((part) -> !"sort".equals(part.getKey()))
			.map((part) -> of(part.getKey(), part.getValue()))
			.sorted()
			.collect(Collectors.joining(", "));
		var searched = (view.words() != null) ? text("worklist.list.found", view.words()) : "";
		return parts.isEmpty() ? (searched.isEmpty() ? text("worklist.list.tab.all") : searched)
				: searched.isEmpty() ? parts : parts + ", " + searched;
	}

	/** One part, as a filter that can be removed says it. */
	public String of(String part, String value) {
		return switch (part) {
			case "assignee" -> assignee(value);
			case "group", "due", "waits", "questions", "aside" -> choice("worklist." + part + ".", value);
			case "dueFrom" -> text("worklist.list.from", this.fmt.shortDate(value));
			case "dueTo" -> text("worklist.list.until", this.fmt.shortDate(value));
			case "programme" -> this.words.programme(value);
			case "segment" -> this.words.segment(value);
			case "area" -> area(value);
			case "team" -> name("select name from team where id = :id", value);
			case "step" -> this.items.stepName(value, LocaleContextHolder.getLocale()).orElse(value);
			case "unread" -> text("worklist.day.unread");
			default -> value;
		};
	}

	public String area(String id) {
		return name("select name from area where id = :id", id);
	}

	private String assignee(String value) {
		var known = Map.of("me", "worklist.list.tab.mine", "none", "worklist.list.tab.free", "meOrNone",
				"worklist.list.mineOrFree");
		return known.containsKey(value) ? text(known.get(value))
				: name("select display_name from app_user where username = :id", value);
	}

	private String name(String sql, String id) {
		return (id == null) ? "" : this.jdbc.sql(sql).param("id", id).query(String.class).optional().orElse(id);
	}

	/** What somebody typed into the address is no choice, and its words are no key. */
	private String choice(String key, String value) {
		return this.texts.getMessage(key + value, null, value, LocaleContextHolder.getLocale());
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
