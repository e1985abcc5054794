package fi.polku.intake.referral;

import java.util.List;
import java.util.Map;

import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Form fields with their texts, what was typed, and what is wrong with it. */
@Component
class FieldViews {

	private final MessageSource texts;

	private final FaultWords words;

	FieldViews(MessageSource texts, FaultWords words) {
		this.texts = texts;
		this.words = words;
	}

	/**
	 * One field.
	 * @param form where its texts stand: {@code intake.<form>.<field>} and {@code ….help}
	 */
	FieldView of(String form, Asked asked, Map<String, String> typed, List<InputFault> faults) {
		var key = "intake." + form + "." + asked.id();
		var value = typed.get(asked.id());
		return new FieldView(asked.id(), text(key), asked.type(), asked.required(), textIfAny(key + ".help"),
				(value != null) ? List.of(value) : List.of(), asked.options(), null, null, null, asked.longest(), false,
				null, fault(asked.id(), faults), false);
	}

	FieldView section(String form, String id) {
		var key = "intake." + form + "." + id;
		return FieldView.of(id, text(key), "section").withHelp(textIfAny(key + ".help"));
	}

	FieldView.Option option(String value, String textKey) {
		return new FieldView.Option(value, text(textKey));
	}

	private String fault(String field, List<InputFault> faults) {
		return faults.stream()
			.filter((fault) -> fault.field().equals(field))
			.findFirst()
			.map(this.words::of)
			.orElse(null);
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private String textIfAny(String key) {
		return this.texts.getMessage(key, null, "", LocaleContextHolder.getLocale());
	}

}
