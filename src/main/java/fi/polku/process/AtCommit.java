package fi.polku.process;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction collects, and what is done with it just before it commits, when the
 * engine has written all its rows.
 */
public final class AtCommit<T> {

	private final Supplier<T> nothing;

	private final Consumer<T> write;

	/**
	 * One for each reader of the engine's acts.
	 * @param nothing what a transaction begins with
	 * @param write is given all that was collected; may be called again in the same
	 * transaction
	 */
	public AtCommit(Supplier<T> nothing, Consumer<T> write) {
		this.nothing = nothing;
		this.write = write;
	}

	/** What the running transaction has collected, to add to. */
	@SuppressWarnings("unchecked")
	public T collected() {
		var there = TransactionSynchronizationManager.getResource(this);
		return (there != null) ? (T) there : begin();
	}

	private T begin() {
		var empty = this.nothing.get();
		TransactionSynchronizationManager.bindResource(this, empty);
		TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(empty));
		return empty;
	}

	/** Writes what is collected so far, for whoever reads it before the commit. */
	@SuppressWarnings("unchecked")
	public void writeNow() {
		var there = TransactionSynchronizationManager.getResource(this);
		if (there != null) {
			this.write.accept((T) there);
		}
	}

	private final class BeforeCommit implements TransactionSynchronization {

		private final T collected;

		private BeforeCommit(T collected) {
			this.collected = collected;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			AtCommit.this.write.accept(this.collected);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(AtCommit.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(AtCommit.this, this.collected);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResourceIfPossible(AtCommit.this);
		}

	}

}
