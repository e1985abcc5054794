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

	/** The id of the model that the drawing is of. */
	String id(ModelFile drawing) {
		var faults = this.words.of(this.check.check(List.of(drawing)))
			.stream()
			.filter((one) -> IN_THE_WAY.contains(one.code()))
			.map((one) -> new FieldFault(drawing.name(), one.code(), one.says()))
			.toList();
		if (!faults.isEmpty()) {
			throw Refusal.unprocessable(faults, "workshop.exchange.unusable", drawing.name(), faults.get(0).message());
		}
		return DrawingId.of(drawing).orElseThrow(() -> Refusal.badRequest("workshop.exchange.noId", drawing.name()));
	}

}
