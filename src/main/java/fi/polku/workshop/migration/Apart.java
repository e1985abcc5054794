package fi.polku.workshop.migration;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries something on the engine of which nothing remains. Never asked within a
 * transaction, whose thread would then hold two connections of the pool at once: as many
 * threads as there are connections would wait for each other.
 */
@Component
public class Apart {

	private final TransactionTemplate transaction;

	Apart(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** What the question answers; whatever it did is undone. */
	public <T> T ask(Supplier<T> ask) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("asked within a transaction");
		}
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return ask.get();
		});
	}

}
