package fi.polku.insight.report;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.FigureReaders;
import fi.polku.web.FieldView;
import fi.polku.web.FieldView.Option;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The fields of a new report, with what is wrong with them. */
@Component
class ReportForm {

	private final ReportContents contents;

	private final MessageSource texts;

	ReportForm(ReportContents contents, MessageSource texts) {
		this.contents = contents;
		this.texts = texts;
	}

	List<FieldView> fields(NewReport said, List<FigureReaders.Reachable> people, List<String> faults) {
		var sections = this.contents.possible()
			.stream()
			.map((key) -> new Option(key, this.contents.page(key)))
			.toList();
		var every = Arrays.stream(Every.values()).map((one) -> new Option(one.code(), text("every." + one.code())));
		var languages = NewReport.LANGUAGES.stream().map((one) -> new Option(one, text("language." + one)));
		var colleagues = people.stream().map((one) -> new Option(one.username(), one.name())).toList();
		return List.of(field("name", "string", faults).asRequired().withValues(one(said.name())),
				field("sections", "several", faults).asRequired().withOptions(sections).withValues(said.sections()),
				field("every", "enum", faults).asRequired().withOptions(every.toList()).withValues(one(said.every())),
				field("language", "enum", faults).asRequired()
					.withOptions(languages.toList())
					.withValues(one(said.language())),
				field("recipients", "several", faults).asRequired()
					.withOptions(colleagues)
					.withValues(said.recipients()));
	}

	private static List<String> one(String value) {
		return (value != null) ? List.of(value) : List.of();
	}

	private FieldView field(String id, String type, List<String> faults) {
		return FieldView.of(id, text(id), type).withError(faults.contains(id) ? text("fault." + id) : null);
	}

	private String text(String key) {
		return this.texts.getMessage("insight.report." + key, null, LocaleContextHolder.getLocale());
	}

}
