package fi.polku.web;

import java.util.Optional;

/**
 * What a module knows to say of faults that are not its own: a bean each. The first that
 * knows the fault tells it.
 */
@FunctionalInterface
public interface Explained {

	/** The fault as a refusal in words; empty where it is another's. */
	Optional<Refusal> of(Throwable fault);

}
