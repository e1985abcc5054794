package fi.polku.workshop.change;

import java.util.Arrays;
import java.util.List;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.change.Difference.Place;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.scenario.Scenarios;

/** Files that are told as a whole: whatever is not compared piece by piece. */
final class FileDiff {

	private FileDiff() {
	}

	/**
	 * What differs in them.
	 * @param isDrawingRead whether both drawings could be compared
	 */
	static List<Difference> of(ModelFiles before, ModelFiles after, boolean isDrawingRead) {
		return Pair.of(before.files(), after.files(), ModelFile::name)
			.stream()
			.filter((pair) -> !isTold(pair.any().name(), isDrawingRead))
			.filter((pair) -> !pair.isBoth() || !Arrays.equals(pair.before().content(), pair.after().content()))
			.map((pair) -> Difference.changed(Place.of(after.model()), What.FILE, pair.any().name(),
					pair.isAdded() ? "" : pair.any().name(), pair.isRemoved() ? "" : pair.any().name()))
			.toList();
	}

	private static boolean isTold(String name, boolean isDrawingRead) {
		boolean isDrawing = name.endsWith(".bpmn") || name.endsWith(".dmn");
		return isDrawing ? isDrawingRead : TextDiff.isTexts(name) || name.endsWith(Scenarios.ENDING);
	}

}
