package fi.polku.process.form;

/** What kind of data a field holds, and so where its answer is kept. */
public enum DataClass {

	/**
	 * A code, number or day that the model routes by: a process variable and a record.
	 */
	ROUTING,
	/** A record of the case. */
	ORDINARY,
	/** Contact data: a record of the case that updates the register. */
	CONTACT,
	/** Health data: kept encrypted, apart from other records. */
	HEALTH,
	/** No data: a heading or a text that is only shown. */
	NONE

}
