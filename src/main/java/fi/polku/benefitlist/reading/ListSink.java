package fi.polku.benefitlist.reading;

/** Takes what was read of a list. */
public interface ListSink {

	/** A row of the file; says whether more are wanted. */
	boolean row(RowResult row);

}
