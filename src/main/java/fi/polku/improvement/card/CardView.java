package fi.polku.improvement.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.Models;
import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A card in words and as a form, in the reader's language. */
@Component
class CardView {

	private final MessageSource texts;

	private final Models models;

	CardView(MessageSource texts, Models models) {
		this.texts = texts;
		this.models = models;
	}

	/** The model, and the element where the card is about one. */
	public String place(Card card) {
		var model = this.models.find(card.model(), language());
		var name = model.map((one) -> one.name()).orElse(card.model());
		return (card.element() == null) ? name
				: text("improvement.of",
						model.flatMap((one) -> one.element(card.element()))
							.map((element) -> element.name())
							.orElse(card.element()),
						name);
	}

	/** The form with what is written, and what is wrong with it. */
	List<FieldView> fields(Map<String, String> values, Map<String, String> faults) {
		return Arrays.stream(CardField.values()).map((field) -> {
			var view = FieldView.of(field.id(), text("improvement.field." + field.id()), field.type())
				.withHelp(text("improvement.field." + field.id() + ".help"))
				.withValues(List.of(values.getOrDefault(field.id(), "")))
				.withOptions(options(field));
			var said = (field == CardField.TITLE) ? view.asRequired() : view;
			var fault = faults.get(field.id());
			return (fault == null) ? said : said.withError(text("improvement.cardFault." + fault, field.longest()));
		}).toList();
	}

	private List<FieldView.Option> options(CardField field) {
		return (field != CardField.VERDICT) ? List.of()
				: CardField.VERDICTS.stream()
					.map((verdict) -> new FieldView.Option(verdict, text("improvement.verdict." + verdict)))
					.toList();
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language());
	}

	private static Locale language() {
		return LocaleContextHolder.getLocale();
	}

}
