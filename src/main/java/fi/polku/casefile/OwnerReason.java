package fi.polku.casefile;

/** Why a case got the coordinator it has, as the database and the texts call it. */
public enum OwnerReason {

	/** Least loaded of those of the area who speak the client's language. */
	ofAreaAndLanguage,
	/** Least loaded of those of the area. */
	ofArea,
	/**
	 * Least loaded of those who speak the client's language; nobody of the area is here.
	 */
	ofLanguage,
	/** Least loaded of those who are here. */
	ofAll,
	/** Found the time of the interview of a case without a coordinator. */
	finder,
	/** Was the coordinator of the round before. */
	round,
	/** A colleague handed the case over to them. */
	handedOver;

	/** What decided before the load did. */
	public static OwnerReason leastLoaded(boolean ofArea, boolean ofLanguage) {
		if (ofArea) {
			return ofLanguage ? ofAreaAndLanguage : OwnerReason.ofArea;
		}
		return ofLanguage ? OwnerReason.ofLanguage : ofAll;
	}

}
