package fi.polku.trail;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The codes of the trail in words; a code that has none is shown as it is. */
@Component("trailText")
public class TrailText {

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
