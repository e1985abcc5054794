package fi.polku.insight.deadlines;

import java.util.List;

import fi.polku.web.FieldView;
import fi.polku.web.FieldView.Option;

import org.springframework.stereotype.Component;

/** Asks why a deadline was missed: a choice, and what happened. */
@Component
class ReasonForm {

	private static final List<String> REASONS = List.of("workload", "staffAbsent", "clientAsked", "clientNotReached",
			"partnerLate", "system", "other");

	private static final int LONGEST = 1000;

	private final DeadlineWords words;

	ReasonForm(DeadlineWords words) {
		this.words = words;
	}

	/** The field with the fault, or {@code null}. */
	String fault(String why, String said) {
		if (!REASONS.contains(why)) {
			return "why";
		}
		return (said.length() > LONGEST || "other".equals(why) && said.isBlank()) ? "words" : null;
	}

	/** As it is kept, in the language of who tells it. */
	String said(String why, String said) {
		var reason = this.words.of("reason." + why);
		return said.isBlank() ? reason : reason + ": " + said.strip();
	}

	List<FieldView> fields(String why, String said, String fault) {
		var options = REASONS.stream().map((one) -> new Option(one, this.words.of("reason." + one))).toList();
		return List.of(field("why", "enum", why, fault).asRequired().withOptions(options),
				field("words", "text", said, fault));
	}

	private FieldView field(String id, String type, String value, String fault) {
		var field = FieldView.of(id, this.words.of("explain." + id), type)
			.withValues(value.isBlank() ? List.of() : List.of(value));
		return id.equals(fault) ? field.withError(this.words.of("explain.fault." + id)) : field;
	}

}
