package fi.polku.benefitlist.reading;

import java.util.List;

/** What became of a row of the file. */
public sealed interface RowResult {

	record Good(ReadRow row) implements RowResult {
	}

	record Faulty(SourceRow source, List<RowFault> faults) implements RowResult {
	}

}
