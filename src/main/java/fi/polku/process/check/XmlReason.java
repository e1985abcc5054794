package fi.polku.process.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a file is no XML, by what the reader says of it. */
enum XmlReason {

	TOO_MANY_ATTRIBUTES("JAXP00010002[^\"]*\"([^\"]*)\""), NOT_CLOSED("element type \"([^\"]*)\" must be terminated"),
	CUT_SHORT("must start and end within the same entity"),
	ATTRIBUTE_TWICE(
			"[Aa]ttribute \"([^\"]*)\" .*already specified|\"([^\"]*)\" bound to namespace .*already specified"),
	PREFIX_UNKNOWN("prefix \"([^\"]*)\"[^\"]*(?:\"[^\"]*\")?.*is not bound"),
	ENTITY_UNKNOWN("entity \"([^\"]*)\" was referenced|entity name must immediately|reference to entity \"([^\"]*)\""),
	ENCODING("Invalid (?:byte|UTF|high|low)|encoding|MalformedByteSequence|MalformedInput"),
	SIGN("not allowed in|invalid XML character|must not contain|not permitted in|character reference"),
	EMPTY("Premature end of file|Unexpected end of file"), OTHER("");

	private final Pattern says;

	XmlReason(String says) {
		this.says = Pattern.compile(says, Pattern.DOTALL);
	}

	boolean isOf(String message) {
		return message != null && this.says.matcher(message).find();
	}

	/** The key of the reason's sentence and the name that it tells, "" where none. */
	static List<String> of(String message) {
		var text = (message != null) ? message.replaceFirst("^ParseError at .*?Message: ", "") : "";
		for (var one : values()) {
			var match = one.says.matcher(text);
			if (match.find()) {
				return List.of(
						"workshop.xml." + Elements.lowerCamel(one.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
						name(match));
			}
		}
		throw new IllegalStateException();
	}

	private static String name(Matcher match) {
		for (int i = 1; i <= match.groupCount(); i++) {
			if (match.group(i) != null) {
				return match.group(i);
			}
		}
		return "";
	}

}
