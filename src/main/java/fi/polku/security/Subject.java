package fi.polku.security;

/**
 * What an address is about: which policy is asked again behind the rule of the address.
 * Every address declares one; a test asks every address of each relation between a person
 * and a case and holds it to what the policy says.
 */
public enum Subject {

	/** No client: one's own settings, models, places, what everybody may read. */
	NOBODY,
	/** Cases counted together: the organisation's, as far as the reader's reach goes. */
	FIGURES,
	/** A list or a search, which holds only what its reader may see of each case. */
	LIST,
	/**
	 * Something of an organisation or a person's own: a benefit list, a view, a sample.
	 */
	ORGANISATION,
	/** A case that is read. */
	CASE,
	/** A case on which somebody works. */
	CASE_WORK,
	/**
	 * A case whose client is known by name: letters, meetings, documents, corrections.
	 */
	CASE_NAME,
	/** A note of a case that is withdrawn, by its writer or a lead. */
	CASE_NOTE,
	/** The health answers of a case. */
	CASE_HEALTH,
	/** A case of which something is told. */
	CASE_EVENT,
	/** A case beyond one's reach that is opened for a time. */
	CASE_OPENING,
	/** A client who is shown, perhaps without the name. */
	CLIENT,
	/** A client who is known by name: contact details, consents, extract, code. */
	CLIENT_NAME,
	/** The end of a client's protection order, which a second person confirms. */
	PROTECTION_END,
	/** A task that is read. */
	TASK,
	/** A task on which somebody works; whoever reads it may look at the same address. */
	TASK_WORK,
	/** A deadline of a case. */
	DEADLINE,
	/** A message of a case that did not go, without what it says. */
	MESSAGE,
	/** What was opened beyond somebody's reach. */
	OPENING,
	/** The lead's review of such an opening. */
	OPENING_REVIEW,
	/** A case by its number alone, without anything of its client. */
	OPERATION,
	/** What the holder of a personal link was asked, by the link and its code. */
	HOLDER

}
