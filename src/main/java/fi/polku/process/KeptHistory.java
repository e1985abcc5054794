package fi.polku.process;

import java.time.LocalDate;
import java.util.Optional;

/** Says until when the history of a case must be kept. */
@FunctionalInterface
public interface KeptHistory {

	/** The last day, or empty where nothing says so yet. */
	Optional<LocalDate> until(CaseNumber number);

}
