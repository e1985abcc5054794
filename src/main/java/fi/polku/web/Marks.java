package fi.polku.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Small marks of a page as HTML, in templates {@code ${@marks.chip(...)}} by
 * {@code th:utext}: what stands in every row of a long table is written here, since a
 * template takes ten times as long for it.
 */
@Component("marks")
public class Marks {

	private static final int SOON = 2;

	private final Fmt fmt;

	private final MessageSource texts;

	Marks(Fmt fmt, MessageSource texts) {
		this.fmt = fmt;
		this.texts = texts;
	}

	/**
	 * One thing in words, with icon and colour.
	 * @param tone plain, info, ok, soon or late
	 * @param icon an hds icon's name
	 */
	public String chip(String tone, String icon, String words) {
		return new Markup().raw("<span class=\"chip chip--")
			.text(tone)
			.raw("\"><span aria-hidden=\"true\" class=\"hds-icon hds-icon--")
			.text(icon)
			.raw("\"></span><span>")
			.text(words)
			.raw("</span></span>")
			.toString();
	}

	/**
	 * A deadline.
	 * @param left days left, negative when late, {@code null} without a deadline
	 * @param kind workingDay, weekday or day
	 */
	public String deadline(Integer left, String kind) {
		if (left == null) {
			return new Markup().raw("<span class=\"quiet small\">").text(words("none")).raw("</span>").toString();
		}
		if (left == 0) {
			return chip("soon", "clock", words("today"));
		}
		var days = this.fmt.duration(Math.abs(left), kind);
		return (left < 0) ? chip("late", "alert-circle", words("late", days)) : (left <= SOON)
				? chip("soon", "clock", words("left", days)) : chip("plain", "calendar", words("left", days));
	}

	private String words(String key, Object... arguments) {
		return this.texts.getMessage("web.deadline." + key, arguments, LocaleContextHolder.getLocale());
	}

}
