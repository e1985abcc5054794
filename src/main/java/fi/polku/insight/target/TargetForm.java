package fi.polku.insight.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.insight.FigureReaders;
import fi.polku.web.FieldView;
import fi.polku.web.FieldView.Option;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The fields of a new target, with what is wrong with them. */
@Component
class TargetForm {

	private final MessageSource texts;

	TargetForm(MessageSource texts) {
		this.texts = texts;
	}

	List<FieldView> fields(NewTarget said, List<FigureReaders.Reachable> people, List<String> faults) {
		var figures = Arrays.stream(TargetFigure.values())
			.map((one) -> new Option(one.id(),
					text("figure." + one.id()) + ", " + text("unit." + one.unit().name().toLowerCase(Locale.ROOT))))
			.toList();
		var bounds = List.of(new Option("atMost", text("bound.atMost")), new Option("atLeast", text("bound.atLeast")));
		var colleagues = people.stream()
			.map((one) -> new Option(one.username(),
					one.hasMail() ? one.name() : one.name() + " (" + text("noMail") + ")"))
			.toList();
		return List.of(field("name", "string", said.name(), faults).asRequired(),
				field("figure", "enum", said.figure(), faults, "step", "log").asRequired().withOptions(figures),
				field("bound", "enum", said.bound(), faults).asRequired().withOptions(bounds),
				field("threshold", "string", said.threshold(), faults).asRequired().withHelp(text("threshold.help")),
				field("months", "string", said.months(), faults).withHelp(text("months.help")),
				field("recipients", "several", null, faults).asRequired()
					.withOptions(colleagues)
					.withValues(said.recipients()));
	}

	private FieldView field(String id, String type, String value, List<String> faults, String... others) {
		var fault = Stream.concat(Stream.of(id), Stream.of(others)).filter(faults::contains).findFirst();
		return FieldView.of(id, text(id), type)
			.withValues((value != null) ? List.of(value) : List.of())
			.withError(fault.map((one) -> text("fault." + one)).orElse(null));
	}

	private String text(String key) {
		return this.texts.getMessage("insight.target." + key, null, LocaleContextHolder.getLocale());
	}

}
