package fi.polku.workshop.draft;

/** Somebody else has changed the draft, or what stands of it, in the meantime. */
public class ChangedMeanwhile extends RuntimeException {

	private final transient Draft draft;

	ChangedMeanwhile(Draft draft) {
		super("the draft has changed");
		this.draft = draft;
	}

	/** As it stands now. */
	public Draft draft() {
		return this.draft;
	}

}
