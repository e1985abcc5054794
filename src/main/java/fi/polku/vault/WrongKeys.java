package fi.polku.vault;

/**
 * The keys at hand are not those the database needs: the sentence that a start ends with.
 */
class WrongKeys extends IllegalStateException {

	WrongKeys(String what) {
		super("The keys at hand do not open this database: " + what
				+ ". Give the keys it was made with in POLKU_KEYS, POLKU_KEYS_FILE or in the file 'keys' of the data folder.");
	}

}
