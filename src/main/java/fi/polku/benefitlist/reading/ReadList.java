package fi.polku.benefitlist.reading;

import java.util.List;

/**
 * What was found out about a file as a whole.
 *
 * @param format null if the file could not be opened
 * @param layouts of the sheets that look like lists
 * @param faults why the file cannot be taken in; empty if it can
 */
public record ReadList(Format format, List<Layout> layouts, List<FileFault> faults) {

	static ReadList refused(FileFault fault) {
		return new ReadList(null, List.of(), List.of(fault));
	}

	public boolean readable() {
		return this.faults.isEmpty();
	}

}
