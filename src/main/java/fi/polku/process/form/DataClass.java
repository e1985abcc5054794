package fi.polku.process.form;

/** What kind of data a field holds, and so where its answer is kept. */
public enum DataClass {

	/**
	 * A code, number or day that the model routes by: a process variable and a record.
	 */
	ROUTING,
	/**
	 * The same where the code tells of health: kept in clear, because the model routes by
	 * it, and shown to those alone who may read health answers.
	 */
	SENSITIVE,
	/** A record of the case. */
	ORDINARY,
	/** Contact data: a record of the case that updates the register. */
	CONTACT,
	/** Health data: kept encrypted, apart from other records. */
	HEALTH,
	/**
	 * A personal identity code: kept encrypted, apart from other records, until it stands
	 * in the register.
	 */
	IDENTITY,
	/** No data: a heading or a text that is only shown. */
	NONE;

	/** Whether the model routes by the answer, which becomes a process variable. */
	public boolean routes() {
		return this == ROUTING || this == SENSITIVE;
	}

	/** Whether the answer is kept encrypted and apart. */
	public boolean isSealed() {
		return this == HEALTH || this == IDENTITY;
	}

}
