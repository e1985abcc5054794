package fi.polku.workshop.migration;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries something on the engine of which nothing remains. */
@Component
public class Apart {

	private final TransactionTemplate transaction;

	Apart(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** What the question answers; whatever it did is undone. */
	public <T> T ask(Supplier<T> ask) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return ask.get();
		});
	}

}
