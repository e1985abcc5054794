package fi.polku.benefitlist.reading;

/** The two lists a municipality gets each month. */
public enum ListKind {

	/** Those whose benefit the municipality co-funds. */
	INVOICE,

	/** Those with 60 benefit days: the early list. */
	EARLY60

}
