package fi.polku.improvement.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.Map;

import fi.polku.improvement.ChangesOfModels;
import fi.polku.improvement.ChangesOfModels.ModelChange;
import fi.polku.improvement.WasteKind;
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

	private final ChangesOfModels changes;

	CardView(MessageSource texts, Models models, ChangesOfModels changes) {
		this.texts = texts;
		this.models = models;
		this.changes = changes;
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
	List<FieldView> fields(Card card, Map<String, String> values, Map<String, String> faults) {
		return Arrays.stream(CardField.values()).map((field) -> {
			var view = FieldView.of(field.id(), text("improvement.field." + field.id()), field.type())
				.withHelp(text("improvement.field." + field.id() + ".help"))
				.withValues(List.of(values.getOrDefault(field.id(), "")))
				.withOptions(options(card, field));
			var said = (field == CardField.TITLE) ? view.asRequired() : view;
			var fault = faults.get(field.id());
			return (fault == null) ? said : said.withError(text("improvement.cardFault." + fault, field.longest()));
		}).toList();
	}

	private List<FieldView.Option> options(Card card, CardField field) {
		return switch (field) {
			case KIND -> Arrays.stream(WasteKind.values())
				.map((kind) -> new FieldView.Option(kind.code(), text("improvement.kind." + kind.code())))
				.toList();
			case DRAFT ->
				Stream
					.concat(Stream.of(new FieldView.Option("", text("improvement.change.none"))),
							this.changes.of(card.model())
								.stream()
								.map((change) -> new FieldView.Option(change.id().toString(), called(change))))
					.toList();
			case VERDICT -> CardField.VERDICTS.stream()
				.map((verdict) -> new FieldView.Option(verdict, text("improvement.verdict." + verdict)))
				.toList();
			default -> List.of();
		};
	}

	/** The kind of waste in a word or two. */
	public String wasteOf(Card card) {
		return text("improvement.kind." + card.kind()).replaceFirst(":.*", "");
	}

	/** A draft by its name, and what became of it. */
	public String called(ModelChange change) {
		var name = change.name().isBlank() ? text("improvement.change.unnamed") : change.name();
		return name + ", " + ((change.after() != null) ? text("improvement.change.version", change.after())
				: text("improvement.change." + change.state()));
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language());
	}

	private static Locale language() {
		return LocaleContextHolder.getLocale();
	}

}
