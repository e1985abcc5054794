package fi.polku.benefitlist;

/** Where a list is on its way in. */
enum ListState {

	/** Its rows are being read. */
	CHECKING,

	/** Its good rows are being taken in. */
	IMPORTING,

	/** Every row has been dealt with. */
	DONE,

	/** Nothing was taken in. */
	FAILED

}
