package fi.polku.insight.sample;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.page.Words;
import fi.polku.web.FieldView;
import fi.polku.web.FieldView.Option;
import fi.polku.web.Refusal.FieldFault;

import org.springframework.stereotype.Component;

/** The forms of the pages of samples, with what was wrong in them. */
@Component
class SampleForms {

	private final Words words;

	SampleForms(Words words) {
		this.words = words;
	}

	List<FieldView> drawing(String name, String size, String seed, List<FieldFault> faults) {
		return List.of(field("name", "string", name, faults).asRequired(),
				field("size", "long", size, faults).asRequired(),
				field("seed", "string", seed, faults).withHelp(this.words.of("insight.sample.seedHelp")));
	}

	List<FieldView> opening(SampleChecks.OpeningWish wish, List<FieldFault> faults) {
		return List.of(
				field("purpose", "enum", wish.purpose(), faults).asRequired()
					.withOptions(options("purpose", SampleChecks.PURPOSES)),
				field("words", "string", wish.words(), faults));
	}

	List<FieldView> noting(SampleChecks.Noting noting, List<FieldFault> faults) {
		var codes = Arrays.stream(Finding.values()).map(Finding::code).toList();
		return List.of(
				field("finding", "enum", noting.finding(), faults).asRequired().withOptions(options("finding", codes)),
				field("classification", "enum", noting.classification(), faults)
					.withOptions(options("classification", Finding.CLASSES))
					.shownIf("finding=remark|fault"),
				field("note", "text", noting.note(), faults).withHelp(this.words.of("insight.sample.noteHelp")));
	}

	private FieldView field(String id, String type, String value, List<FieldFault> faults) {
		var field = FieldView.of(id, this.words.of("insight.sample." + id), type)
			.withValues((value != null && !value.isBlank()) ? List.of(value) : List.of());
		return faults.stream()
			.filter((fault) -> fault.field().equals(id))
			.findFirst()
			.map((fault) -> field.withError(fault.message()))
			.orElse(field);
	}

	private List<Option> options(String sort, List<String> codes) {
		return codes.stream()
			.map((code) -> new Option(code, this.words.of("insight.sample." + sort + "." + code)))
			.toList();
	}

}
