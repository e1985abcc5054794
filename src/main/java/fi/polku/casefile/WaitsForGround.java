package fi.polku.casefile;

import java.util.List;

import fi.polku.process.CaseNumber;

/** Which tasks of a case nobody may do yet. The links answer; the case file asks. */
public interface WaitsForGround {

	/**
	 * The names of the organisations whose people hold a task of the case, or could do a
	 * free one that nobody of its own organisation can, and may not be shown it.
	 */
	List<String> of(CaseNumber number);

}
