package fi.polku.process.check;

import java.util.List;

/**
 * Something in a model that keeps it from being published.
 *
 * @param model the file's name without its ending, which is the process or decision id
 * @param element id of the element, field path or decision row; the model's own id where
 * the fault concerns the whole
 * @param code what is wrong, in lowerCamel, e.g. {@code noDeadlineRule}
 * @param arguments what the sentence about it names
 */
public record ModelFault(String model, String element, String code, List<String> arguments) {

	@Override
	public String toString() {
		return this.model + " " + this.element + ": " + this.code
				+ (this.arguments.isEmpty() ? "" : " " + this.arguments);
	}

}
