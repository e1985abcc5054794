package fi.polku.web;

import java.util.stream.Stream;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Somebody else's change that was there first. The engine's own exception is known by its
 * name, because only few modules know the engine.
 */
final class Overtaken {

	private static final int DEEPEST = 20;

	private Overtaken() {
	}

	static boolean is(Throwable fault) {
		return Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.anyMatch((cause) -> cause instanceof ConcurrencyFailureException
					|| "OptimisticLockingException".equals(cause.getClass().getSimpleName()));
	}

}
