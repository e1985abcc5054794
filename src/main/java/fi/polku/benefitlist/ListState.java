package fi.polku.benefitlist;

/** Where a list is on its way in. */
enum ListState {

	/** It is shown how it would be read, and not yet said that it may. */
	PREVIEW,

	/** Its rows are being read. */
	CHECKING,

	/** Its good rows are being taken in. */
	IMPORTING,

	/** Every row has been dealt with. */
	DONE,

	/** Nothing was taken in. */
	FAILED

}
