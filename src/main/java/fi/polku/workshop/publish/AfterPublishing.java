package fi.polku.workshop.publish;

import fi.polku.security.Person;
import fi.polku.workshop.draft.Draft;

/**
 * What follows a publishing in the same transaction: if it fails, nothing is published.
 */
public interface AfterPublishing {

	/** The draft has become the newest version of its model. */
	void published(Draft draft, Person by);

}
