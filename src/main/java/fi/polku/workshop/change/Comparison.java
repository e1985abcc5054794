package fi.polku.workshop.change;

import fi.polku.web.Refusal;
import fi.polku.workshop.draft.ModelFiles;

/**
 * Two states of one model to be compared.
 *
 * @param against base: the version the draft began from; live: the newest one; version:
 * another version; shipped: an owner's version
 * @param otherIsNewer whether the draft began from a version that is not the newest any
 * more
 */
record Comparison(String against, ModelFiles before, ModelFiles after, boolean otherIsNewer) {

	/** The state before or after, as the address of its picture says. */
	ModelFiles side(String side) {
		return switch (side) {
			case "before" -> this.before;
			case "after" -> this.after;
			default -> throw Refusal.notFound("workshop.change.version.unknown");
		};
	}

}
