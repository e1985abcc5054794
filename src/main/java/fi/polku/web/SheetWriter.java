package fi.polku.web;

import java.io.IOException;
import java.util.List;

/** A table on its way out, row by row. */
public interface SheetWriter extends AutoCloseable {

	/**
	 * Writes a row.
	 * @param cells text, numbers, dates or nothing ({@code null})
	 */
	void row(List<?> cells) throws IOException;

	/** Ends the table; the stream stays open. */
	@Override
	void close() throws IOException;

}
