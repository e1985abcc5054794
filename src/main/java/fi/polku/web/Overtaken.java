package fi.polku.web;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Somebody else's change that was there first, also where two waited for each other and
 * the database chose the one to give up. The engine's own exception is known by its name,
 * because only few modules know the engine.
 */
public final class Overtaken {

	private static final int DEEPEST = 20;

	private static final String ROLLED_BACK = "40";

	private Overtaken() {
	}

	/** Whether the fault came of it, so that the same may be tried again. */
	public static boolean is(Throwable fault) {
		return Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch((cause) -> cause instanceof ConcurrencyFailureException
					|| "OptimisticLockingException".equals(cause.getClass().getSimpleName()) || isGivenUp(cause));
	}

	/** The class of states in which PostgreSQL gives a transaction up for another. */
	private static boolean isGivenUp(Throwable cause) {
		return cause instanceof SQLException sql && sql.getSQLState() != null
				&& sql.getSQLState().startsWith(ROLLED_BACK);
	}

}
