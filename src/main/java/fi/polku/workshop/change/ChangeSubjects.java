package fi.polku.workshop.change;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.workshop.change.Difference.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what of an element differs: which part, and what of it. */
@Component
class ChangeSubjects {

	private static final Set<What> OF_ROWS = Set.of(What.ROW, What.ROW_PLACE, What.CELL, What.VALIDITY, What.NOTE);

	private static final Set<What> OF_COLUMNS = Set.of(What.COLUMN, What.ASKED);

	private static final Set<What> WHOLE = Set.of(What.FIELD, What.ROW, What.COLUMN, What.SCENARIO, What.FIELD_PLACE,
			What.ROW_PLACE, What.TEXT);

	private final MessageSource texts;

	ChangeSubjects(MessageSource texts) {
		this.texts = texts;
	}

	String of(Difference one, PartNames names) {
		var part = part(one, names);
		var what = (WHOLE.contains(one.what()) && one.kind() != Kind.MOVED && !part.isEmpty()) ? ""
				: text("workshop.change.what." + one.what().key());
		var said = Stream.of(part, what).filter((word) -> !word.isEmpty()).collect(Collectors.joining(", "));
		var known = (one.what() == What.PROPERTY) ? property(one.detail()) : "";
		return !known.isEmpty() ? known : one.detail().isEmpty() ? said : said + " (" + detail(one, names) + ")";
	}

	/** As the editor asks it; empty where the editor does not. */
	private String property(String name) {
		return this.texts.getMessage("workshop.editor." + name.replace("polku:", ""), null, "",
				LocaleContextHolder.getLocale());
	}

	private String part(Difference one, PartNames names) {
		var place = one.place();
		if (one.what() == What.TEXT) {
			return written(place.element(), place.part(), names);
		}
		if (place.part().isEmpty()) {
			return "";
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
		return part(place.element(), place.part(), place.partName(), names, OF_COLUMNS.contains(one.what()));
	}

	private String part(String element, String part, String given, PartNames names, boolean isColumn) {
		return text((isColumn || names.isColumn(element, part)) ? "workshop.change.part.column"
				: "workshop.change.part.field", names.of(element, part, given));
	}

	/**
	 * What a text belongs to: the name, help or client's sentence of the element, or a
	 * field, its help, a choice of it.
	 */
	private String written(String element, String part, PartNames names) {
		int dot = part.indexOf('.');
		var first = (dot < 0) ? part : part.substring(0, dot);
		var rest = (dot < 0) ? "" : part.substring(dot + 1);
		if (names.isPart(element, first)) {
			var field = part(element, first, first, names, false);
			return rest.isEmpty() ? field : field + ", " + ("help".equals(rest) ? what(What.FIELD_HELP)
					: what(What.OPTION) + " ”" + names.of(element, part, rest) + "”");
		}
		return switch (first) {
			case "" -> what(What.NAME);
			case "help" -> what(What.HELP);
			case "client" -> what(What.CLIENT);
			case "name" -> what(What.NAME) + " ”" + rest + "”";
			default -> part;
		};
	}

	private String what(What what) {
		return text("workshop.change.what." + what.key());
	}

	/** {@code subject}, or {@code client.subject} where the step writes several. */
	private String letter(String part) {
		int dot = part.lastIndexOf('.');
		var said = text("workshop.letters.part." + part.substring(dot + 1));
		return (dot < 0) ? said : text("workshop.letters.occasion." + part.substring(0, dot)) + ": " + said;
	}

	private String detail(Difference one, PartNames names) {
		var place = one.place();
		return switch (one.what()) {
			case TEXT, LETTER -> text("workshop.change.language." + one.detail());
			case OPTION -> names.of(place.element(), place.part() + "." + one.detail(), one.detail());
			case CELL, VALIDITY -> names.of(place.element(), one.detail(), one.detail());
			default -> one.detail();
		};
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
