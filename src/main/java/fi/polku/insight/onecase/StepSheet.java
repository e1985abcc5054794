package fi.polku.insight.onecase;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.web.SheetWriter;

import org.springframework.stereotype.Component;

/**
 * The steps of a case as a sheet: codes and names, instants as ISO text, times in
 * seconds.
 */
@Component
class StepSheet {

	private static final List<String> COLUMNS = List.of("number", "name", "model", "version", "kind", "who", "team",
			"created", "claimed", "started", "completed", "waitedFor", "waited", "waitedWorking", "touch",
			"touchWorking", "outcome", "round", "due", "law", "verdict");

	private final CaseWords words;

	StepSheet(CaseWords words) {
		this.words = words;
	}

	void write(OneCase one, SheetWriter sheet) throws IOException {
		sheet.row(Stream.concat(COLUMNS.stream(), Stream.of("code"))
			.map((column) -> this.words.text("insight.case.column." + column))
			.toList());
		for (var step : one.steps()) {
			sheet.row(row(one.head().number(), step));
		}
	}

	private List<Object> row(String number, TracedStep step) {
		var due = step.deadline();
		return Arrays.asList(number, step.name(), step.modelName(), step.version(),
				this.words.text("insight.case.kind." + step.kind()), step.who(), step.team(), step.created(),
				step.claimed(), step.started(), step.completed(),
				this.words.text("insight.case.for." + step.waitsFor()), step.waited(), step.waitedWorking(),
				step.touch(), step.touchWorking(),
				this.words.text("insight.case.outcome." + ((step.outcome() != null) ? step.outcome() : "open")),
				step.round(), (due != null) ? due.on() : null, (due != null) ? due.law() : null,
				(due != null) ? this.words.text("insight.case.verdict." + due.verdict()) : null, step.element());
	}

}
