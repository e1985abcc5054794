package fi.polku.money;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form that sets a year's money. */
@Component
class MoneyForm {

	private final MessageSource texts;

	MoneyForm(MessageSource texts) {
		this.texts = texts;
	}

	List<FieldView> fields(NewBudget said, int year, List<String> faults, Locale locale) {
		var instrument = field("instrument", "enum", said.instrument(), faults, locale)
			.withOptions(Arrays.stream(Instrument.values())
				.map((one) -> new FieldView.Option(one.code(), text("instrument." + one.code(), locale)))
				.toList());
		return List.of(instrument, field("year", "long", String.valueOf(year), faults, locale),
				field("euros", "money", said.euros(), faults, locale),
				field("reason", "string", said.reason(), faults, locale).withHelp(text("field.reason.help", locale)));
	}

	private FieldView field(String id, String type, String value, List<String> faults, Locale locale) {
		return FieldView.of(id, text("field." + id, locale), type)
			.asRequired()
			.withValues(Collections.singletonList(value))
			.withError(faults.contains(id) ? text("fault." + id, locale) : null);
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage("money." + key, null, locale);
	}

}
