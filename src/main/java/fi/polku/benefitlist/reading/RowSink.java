package fi.polku.benefitlist.reading;

/** Takes rows one by one. */
interface RowSink {

	/** Takes a row and says whether more are wanted. */
	boolean take(SourceRow row);

}
