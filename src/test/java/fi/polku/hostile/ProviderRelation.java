package fi.polku.hostile;

/**
 * How a person of a provider stands to a case of the municipality: by the task of their
 * group that is open in it.
 */
enum ProviderRelation {

	IN_HAND("task in hand"), COLLEAGUES("a colleague's in hand"), FREE("nobody's in hand"),
	ANOTHERS("in the hand of another organisation"), NO_TASK("of another group"),
	IN_HAND_PROTECTED("in hand, protected"), FREE_PROTECTED("nobody's in hand, protected");

	private final String words;

	ProviderRelation(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	boolean isProtected() {
		return this == IN_HAND_PROTECTED || this == FREE_PROTECTED;
	}

	/** What the client of such a case is called, in these cases alone. */
	String lastName() {
		return "Tuottaja" + name().toLowerCase().replace("_", "");
	}

}
