package fi.polku.database;

/** What keeps the database from serving, in sentences an operator can act on. */
public class DatabaseFault extends RuntimeException {

	public DatabaseFault(String sentences) {
		super(sentences);
	}

	public DatabaseFault(String sentences, Throwable cause) {
		super(sentences, cause);
	}

}
