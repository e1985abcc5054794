package fi.polku.casefile;

import java.util.List;

import fi.polku.process.CaseNumber;

/** Which tasks of a case nobody may do yet. The links answer; the case file asks. */
public interface WaitsForGround {

	/**
	 * The names of the organisations whose people could do a free task of the case, which
	 * nobody of its own organisation can, and may not be shown it.
	 */
	List<String> of(CaseNumber number);

}
