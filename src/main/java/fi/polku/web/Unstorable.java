package fi.polku.web;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * What the database cannot keep of what was sent, such as the character NUL or a day
 * beyond its calendar: SQL states of class 22, the data exceptions.
 */
final class Unstorable {

	private static final int DEEPEST = 20;

	private Unstorable() {
	}

	static boolean is(Throwable fault) {
		return Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch((cause) -> cause instanceof SQLException sql && sql.getSQLState() != null
					&& sql.getSQLState().startsWith("22"));
	}

}
