package fi.polku.workshop.change;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.web.Fmt;
import fi.polku.workshop.change.Difference.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a difference in words. */
@Component
class ChangeWords {

	private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

	private static final Set<What> OF_ROWS = Set.of(What.ROW, What.ROW_PLACE, What.CELL, What.VALIDITY, What.NOTE);

	private static final Set<What> WHOLE = Set.of(What.FIELD, What.ROW, What.COLUMN, What.SCENARIO, What.FIELD_PLACE,
			What.ROW_PLACE);

	private final MessageSource texts;

	private final Fmt fmt;

	ChangeWords(MessageSource texts, Fmt fmt) {
		this.texts = texts;
		this.fmt = fmt;
	}

	/** Which part of the element, and what of it. */
	String subject(Difference one) {
		var part = part(one);
		var what = (WHOLE.contains(one.what()) && one.kind() != Kind.MOVED && !part.isEmpty()) ? ""
				: text("workshop.change.what." + one.what().key());
		var said = Stream.of(part, what).filter((word) -> !word.isEmpty()).collect(Collectors.joining(", "));
		var known = (one.what() == What.PROPERTY) ? property(one.detail()) : "";
		return !known.isEmpty() ? known : one.detail().isEmpty() ? said : said + " (" + detail(one) + ")";
	}

	/** As the editor asks it; empty where the editor does not. */
	private String property(String name) {
		return this.texts.getMessage("workshop.editor." + name.replace("polku:", ""), null, "", locale());
	}

	private String part(Difference one) {
		var place = one.place();
		if (place.part().isEmpty()) {
			return "";
		}
		if (one.what() == What.TEXT) {
			return place.part();
		}
		if (one.what() == What.LETTER) {
			return letter(place.part());
		}
		if (one.what() == What.SCENARIO) {
			return text("workshop.change.part.scenario", place.partName());
		}
		if (OF_ROWS.contains(one.what())) {
			return text("workshop.change.part.row", place.partName());
		}
		return text((one.what() == What.COLUMN || one.what() == What.ASKED || isColumn(one))
				? "workshop.change.part.column" : "workshop.change.part.field", place.partName());
	}

	/** {@code subject}, or {@code client.subject} where the step writes several. */
	private String letter(String part) {
		int dot = part.lastIndexOf('.');
		var said = text("workshop.letters.part." + part.substring(dot + 1));
		return (dot < 0) ? said : text("workshop.letters.occasion." + part.substring(0, dot)) + ": " + said;
	}

	private static boolean isColumn(Difference one) {
		return one.what() == What.LIMIT && "values".equals(one.detail());
	}

	private String detail(Difference one) {
		return (one.what() == What.TEXT || one.what() == What.LETTER) ? text("workshop.change.language." + one.detail())
				: one.detail();
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
