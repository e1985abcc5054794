package fi.polku.casefile;

import java.util.List;

import fi.polku.process.CaseNumber;

/** Which tasks of a case nobody may do yet. The links answer; the case file asks. */
public interface WaitsForGround {

	/**
	 * The names of the organisations whose people hold a task of the case and may not be
	 * shown it; and, while nobody of another may do it, of those that could do a free
	 * one. Where the case's own organisation has people for it, the task waits for nobody
	 * but in joint support for the parties by consent.
	 */
	List<String> of(CaseNumber number);

}
