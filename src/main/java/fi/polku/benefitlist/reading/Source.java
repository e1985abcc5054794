package fi.polku.benefitlist.reading;

import java.io.IOException;

/**
 * A file that gives its rows in order, as often as asked, holding only the row at hand.
 */
interface Source {

	Format format();

	void forEach(RowSink sink) throws IOException;

}
