package fi.polku.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fi.polku.web.Fmt;
import fi.polku.web.Markup;
import fi.polku.web.Marks;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The rows of the table as HTML, and the marks in them for other pages. */
@Component("taskRows")
class TaskRows {

	private final WorkText words;

	private final FilterWords filterWords;

	private final Marks marks;

	private final Fmt fmt;

	private final MessageSource texts;

	TaskRows(WorkText words, FilterWords filterWords, Marks marks, Fmt fmt, MessageSource texts) {
		this.words = words;
		this.filterWords = filterWords;
		this.marks = marks;
		this.fmt = fmt;
		this.texts = texts;
	}

	/**
	 * One row each.
	 * @param columns the words of {@link Column}, in order
	 * @param tasks the address of the tasks
	 */
	public String of(List<WorkItem> items, List<String> columns, String tasks) {
		var shown = columns.stream().map(Column::of).toList();
		Map<Column, String> labels = new HashMap<>();
		shown.forEach((column) -> labels.put(column, text("worklist.column." + column.word())));
		Map<String, String> areas = new HashMap<>();
		var html = new Markup();
		for (var item : items) {
			html.raw("<tr id=\"t-").text(item.id()).raw("\"><td>");
			tick(html, item);
			html.raw("</td>");
			for (var column : shown) {
				cell(html, column, labels.get(column), item, tasks,
						(area) -> areas.computeIfAbsent(area, this.filterWords::area));
			}
			html.raw("</tr>\n");
		}
		return html.toString();
	}

	private void tick(Markup html, WorkItem item) {
		var whose = (item.client() != null) ? item.client() : item.caseNumber();
		html.raw("<input class=\"tick\" type=\"checkbox\" name=\"ids\" data-select-row value=\"")
			.text(item.id())
			.raw("\" aria-label=\"")
			.text(text("web.select.row", item.name() + ", " + whose))
			.raw("\">");
	}

	private void cell(Markup html, Column column, String label, WorkItem item, String tasks,
			Function<String, String> areas) {
		if (column == Column.STEP) {
			step(html, item, tasks);
			return;
		}
		html.raw((column == Column.PRIORITY) ? "<td class=\"number\" data-column=\"" : "<td data-column=\"")
			.text(column.word())
			.raw("\" data-label=\"")
			.text(label)
			.raw("\">");
		switch (column) {
			case DUE -> html.raw(deadline(item));
			case CLIENT -> html.raw("<div>").raw(client(item)).raw("<br>").raw(why(item.caseNumber())).raw("</div>");
			case PROGRAMME -> programme(html, item);
			case ASSIGNEE -> assignee(html, item);
			case AREA -> html.text((item.area() != null) ? areas.apply(item.area()) : null);
			default -> html.text(plain(column, item));
		}
		html.raw("</td>");
	}

	private void step(Markup html, WorkItem item, String tasks) {
		html.raw("<th scope=\"row\" data-column=\"step\"><div>");
		if (item.unread()) {
			html.raw("<span class=\"unread\" aria-hidden=\"true\"></span><span class=\"visually-hidden\">")
				.text(text("web.unread"))
				.raw("</span> ");
		}
		html.raw("<a class=\"step\" data-open-task href=\"")
			.text(tasks + UriUtils.encodePathSegment(item.id(), "UTF-8"))
			.raw("\">")
			.text(item.name())
			.raw("</a></div>")
			.raw(item.suspended() ? this.marks.chip("soon", "alert-circle", text("worklist.list.suspended")) : "")
			.raw("</th>");
	}

	private void programme(Markup html, WorkItem item) {
		html.raw("<div><span>").text(this.words.programme(item.programme())).raw("</span>");
		if (item.segment() != null) {
			html.raw("<br>").raw(why(this.words.segment(item.segment())));
		}
		html.raw("</div>");
	}

	private void assignee(Markup html, WorkItem item) {
		if (item.asDeputy()) {
			html.raw(deputy(item));
		}
		else {
			html.raw("<span>")
				.text((item.assigneeName() != null) ? item.assigneeName() : text("worklist.list.nobody"))
				.raw("</span>");
		}
	}

	private String plain(Column column, WorkItem item) {
		return switch (column) {
			case WAITS -> text("worklist.waits." + item.waitsFor());
			case FOLLOW_UP -> this.fmt.shortDate(item.followUp());
			case PRIORITY -> this.fmt.number(item.priority());
			case CREATED -> this.fmt.shortDate(item.created());
			default -> item.caseNumber();
		};
	}

	/** A deadline with the days that are left. */
	public String deadline(WorkItem item) {
		return this.marks.deadline(this.words.left(item), this.words.kind(item));
	}

	/** Whose task it is: the name, or that it is hidden. */
	public String client(WorkItem item) {
		if (item.isMasked()) {
			return new Markup().raw("<span class=\"quiet\">").text(text("worklist.masked")).raw("</span>").toString();
		}
		var name = new Markup().raw("<span>").text(item.client()).raw("</span>");
		return (item.protectionOrder() ? name.raw(" ").raw(this.marks.chip("late", "lock", text("worklist.protected")))
				: name)
			.toString();
	}

	/** That the task is of somebody absent; nothing where it is not. */
	public String deputy(WorkItem item) {
		return item.asDeputy() ? this.marks.chip("info", "swap-user", text("worklist.deputy", item.assigneeName()))
				: "";
	}

	private static String why(String words) {
		return new Markup().raw("<span class=\"why\">").text(words).raw("</span>").toString();
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
