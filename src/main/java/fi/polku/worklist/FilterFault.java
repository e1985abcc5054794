package fi.polku.worklist;

import fi.polku.web.Refusal;

/** A part of a filter that says what there is not. */
class FilterFault extends IllegalArgumentException {

	private final String part;

	private final String allowed;

	FilterFault(String part, String allowed) {
		super(part + " is " + allowed);
		this.part = part;
		this.allowed = allowed;
	}

	/** What is told of it; the value itself is not repeated. */
	static Refusal told(IllegalArgumentException fault) {
		return (fault instanceof FilterFault it) ? Refusal.badRequest("worklist.refused.part", it.part, it.allowed)
				: Refusal.badRequest("worklist.refused.filter");
	}

}
