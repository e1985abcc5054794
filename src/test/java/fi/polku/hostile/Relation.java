package fi.polku.hostile;

/** How somebody stands to a case; the people of the matrix see their team's cases. */
enum Relation {

	OWN("own"), TEAM("team's"), OTHER("another's in the organisation"), ELSEWHERE("another organisation's"),
	PROTECTED("team's, protected"), OWN_PROTECTED("own, protected");

	private final String words;

	Relation(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	/** What the client of such a case is called, in these cases alone. */
	String lastName() {
		return "Suhde" + name().toLowerCase().replace("_", "");
	}

	boolean isOwn() {
		return this == OWN || this == OWN_PROTECTED;
	}

}
