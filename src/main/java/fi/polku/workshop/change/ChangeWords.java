package fi.polku.workshop.change;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a difference in words. */
@Component
class ChangeWords {

	private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

	private final MessageSource texts;

	private final Fmt fmt;

	ChangeWords(MessageSource texts, Fmt fmt) {
		this.texts = texts;
		this.fmt = fmt;
	}

	/** A value as it is read. */
	String value(What what, String value) {
		if (value.isEmpty()) {
			return "";
		}
		return switch (what) {
			case ELEMENT, KIND -> kind(value);
			case TYPE, FIELD -> this.texts.getMessage("workshop.change.type." + value, null, value, locale());
			case REQUIRED -> text("workshop.change.yes");
			case DATA_CLASS -> this.texts.getMessage("workshop.editor.class." + value, null, value, locale());
			case CLIENT -> value.equals("hidden") ? text("workshop.editor.client.hidden") : value;
			case GROUPS -> Stream.of(value.split(",")).map(this::group).collect(Collectors.joining(", "));
			case PROPERTY -> value.equals("true") ? text("workshop.change.yes")
					: this.texts.getMessage("workshop.editor.waitsFor." + value, null, value, locale());
			case CELL, VALIDITY, ROW -> days(value);
			default -> value;
		};
	}

	private String group(String group) {
		return this.texts.getMessage("workshop.block.group." + group.strip(), null, group, locale());
	}

	/** {@code userTask} or {@code boundaryEvent.timer} in words. */
	String kind(String kind) {
		var parts = kind.split("\\.", 2);
		var name = this.texts.getMessage("workshop.change.element." + parts[0], null, parts[0], locale());
		return (parts.length == 1) ? name : name + " ("
				+ this.texts.getMessage("workshop.change.trigger." + parts[1], null, parts[1], locale()) + ")";
	}

	/** Days written as the reader writes them. */
	String days(String cell) {
		return DAY.matcher(cell).replaceAll((day) -> this.fmt.shortDate(day.group(1))).replace("..", "–");
	}

	String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, key, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
