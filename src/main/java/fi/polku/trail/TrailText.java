package fi.polku.trail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The codes of the trail in words; a code that has none is shown as it is. */
@Component("trailText")
public class TrailText {

	private static final Pattern VERIFIED = Pattern.compile("links=(\\d{1,18}) breaks=(\\d{1,18})");

	private final MessageSource texts;

	TrailText(MessageSource texts) {
		this.texts = texts;
	}

	public String kind(String kind) {
		return text("kind", kind);
	}

	public String purpose(String purpose) {
		return text("purpose", purpose);
	}

	/** The name of the one who did it; automatic steps and holders of links have none. */
	public String who(TrailRow row) {
		return switch (row.username()) {
			case "system", "client", "partner" ->
				this.texts.getMessage("trail." + row.username(), null, LocaleContextHolder.getLocale());
			default -> row.who();
		};
	}

	/** What an entry was about that concerned no client. */
	public String about(TrailRow row) {
		var verified = VERIFIED.matcher(row.element());
		return verified.matches() ? this.texts.getMessage("trail.about.verified",
				new Object[] { Long.valueOf(verified.group(1)), Long.valueOf(verified.group(2)) },
				LocaleContextHolder.getLocale()) : row.element();
	}

	public String fields(List<String> fields) {
		return fields.stream().map(this::field).collect(Collectors.joining(", "));
	}

	public String field(String field) {
		return text("field", field);
	}

	private String text(String sort, String code) {
		return this.texts.getMessage("trail." + sort + "." + code, null, code, LocaleContextHolder.getLocale());
	}

}
