package fi.polku.document;

/**
 * The documents made from templates; the version grows when a template's words change.
 */
public enum DocumentKind {

	WORK_TRIAL_AGREEMENT("workTrialAgreement", 1),

	PAY_SUBSIDY_SUMMARY("paySubsidySummary", 1);

	private final String template;

	private final int version;

	DocumentKind(String template, int version) {
		this.template = template;
		this.version = version;
	}

	/** Name of the template, and of the kind in the database. */
	public String template() {
		return this.template;
	}

	public int version() {
		return this.version;
	}

	String titleKey() {
		return "document." + this.template + ".title";
	}

}
