package fi.polku.hostile;

/**
 * How a person of a provider stands to a case of the municipality: by the task of their
 * group that is open in it.
 */
enum ProviderRelation {

	IN_HAND("task in hand"), COLLEAGUES("a colleague's in hand"), FREE("nobody's in hand"),
	ANOTHERS("in the hand of another organisation"), NO_TASK("of another group"),
	IN_HAND_PROTECTED("in hand, protected"), FREE_PROTECTED("nobody's in hand, protected"),
	IN_HAND_GROUNDLESS("in hand, no ground"), FREE_GROUNDLESS("nobody's in hand, no ground");

	private final String words;

	ProviderRelation(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	/** Whether the provider may be told of the case. */
	boolean isGrounded() {
		return this != IN_HAND_GROUNDLESS && this != FREE_GROUNDLESS;
	}

	boolean isInHand() {
		return this == IN_HAND || this == IN_HAND_PROTECTED || this == IN_HAND_GROUNDLESS;
	}

	boolean isProtected() {
		return this == IN_HAND_PROTECTED || this == FREE_PROTECTED;
	}

	/** What the client of such a case is called, in these cases alone. */
	String lastName() {
		return "Tuottaja" + name().toLowerCase().replace("_", "");
	}

}
