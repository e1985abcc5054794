package fi.polku.workshop.editor;

import java.io.ByteArrayInputStream;
import java.util.List;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The names of the rules that the deadlines' table has. */
final class DeadlineRules {

	private DeadlineRules() {
	}

	static List<String> of(List<ModelFiles> models) {
		return models.stream()
			.flatMap((model) -> model.file("deadlines.dmn").stream())
			.flatMap((file) -> read(file).stream())
			.toList();
	}

	private static List<String> read(ModelFile file) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
			.getModelElementsByType(Rule.class)
			.stream()
			.flatMap((row) -> row.getInputEntries().stream().limit(1))
			.map((entry) -> entry.getText().getTextContent().replace("\"", "").strip())
			.filter((name) -> !name.isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

}
