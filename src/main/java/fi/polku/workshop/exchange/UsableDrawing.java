package fi.polku.workshop.exchange;

import java.util.List;
import java.util.Set;

import fi.polku.process.check.ModelCheck;
import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;
import fi.polku.web.Refusal.FieldFault;
import fi.polku.workshop.ModelFaultWords;

import org.springframework.stereotype.Component;

/**
 * Refuses, in words, a drawing that nothing could be done with. All other faults are
 * mended in the draft.
 */
@Component
class UsableDrawing {

	private static final Set<String> IN_THE_WAY = Set.of("notReadable", "doctypeInFile", "tooLarge", "tooDeep",
			"tooManyParts", "notAModel", "wrongNamespace", "noProcess", "noDecision");

	private final ModelCheck check;

	private final ModelFaultWords words;

	UsableDrawing(ModelCheck check, ModelFaultWords words) {
		this.check = check;
		this.words = words;
	}

	/**
	 * The id of the model that the drawing is of.
	 * @param name what the file is called by whoever sent it
	 */
	String id(String name, ModelFile drawing) {
		var faults = this.words.of(this.check.check(List.of(drawing)))
			.stream()
			.filter((one) -> IN_THE_WAY.contains(one.code()))
			.toList();
		if (!faults.isEmpty()) {
			var first = faults.get(0);
			throw Refusal.unprocessable(
					faults.stream().map((one) -> new FieldFault(name, one.code(), one.says())).toList(),
					first.element().equals(first.model()) ? "workshop.exchange.unusable"
							: "workshop.exchange.unusableAt",
					name, first.says(), first.element());
		}
		return DrawingId.of(drawing).orElseThrow(() -> Refusal.badRequest("workshop.exchange.noId", name));
	}

}
