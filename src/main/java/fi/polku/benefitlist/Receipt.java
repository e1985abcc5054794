package fi.polku.benefitlist;

import java.util.UUID;

import fi.polku.benefitlist.reading.ListReader.Preview;

/** What became of a file that was handed in. */
sealed interface Receipt {

	/** It will be read and taken in. */
	record Taken(UUID id) implements Receipt {
	}

	/** It cannot be read as a list; the preview says why. */
	record Refused(Preview preview) implements Receipt {
	}

}
