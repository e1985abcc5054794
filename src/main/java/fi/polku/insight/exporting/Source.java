package fi.polku.insight.exporting;

import java.io.IOException;
import java.util.List;

/** What a log is made of; read in one transaction, so that all agree. */
interface Source {

	Totals totals();

	/** The activities that occur. */
	List<String> activities();

	/** The pieces of work, one case after the other. */
	void pieces(Sink<Piece> sink) throws IOException;

	/** The events, one case after the other. */
	void marks(Sink<Mark> sink) throws IOException;

	/** The cases, those of a client after each other. */
	void cases(Sink<ExportedCase> sink) throws IOException;

	void runs(Sink<Run> sink) throws IOException;

}
