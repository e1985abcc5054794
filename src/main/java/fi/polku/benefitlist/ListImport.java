package fi.polku.benefitlist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fi.polku.benefitlist.TakenRows.RowKey;
import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.calendar.Helsinki;
import fi.polku.journey.Programmes;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The second half of taking a list in: its rows in batches, by a few threads. A batch
 * that fails is tried again row by row; a row that fails alone is shown with its reason.
 */
@Component
class ListImport {

	private static final Logger log = LoggerFactory.getLogger(ListImport.class);

	private final ScreeningBatch batch;

	private final ShareSteps steps;

	private final TakenRows rows;

	private final Programmes programmes;

	private final Clock clock;

	private final ListFinish finish;

	private final BenefitLists lists;

	private final TransactionOperations transaction;

	private final ExecutorService threads;

	private final int threadCount;

	private final int batchSize;

	ListImport(ScreeningBatch batch, ShareSteps steps, TakenRows rows, Programmes programmes, Clock clock,
			ListFinish finish, BenefitLists lists, TransactionOperations transaction,
			@Value("${polku.lists.threads:3}") int threadCount, @Value("${polku.lists.batch-size:50}") int batchSize) {
		this.batch = batch;
		this.steps = steps;
		this.rows = rows;
		this.programmes = programmes;
		this.clock = clock;
		this.finish = finish;
		this.lists = lists;
		this.transaction = transaction;
		this.threads = Executors.newFixedThreadPool(threadCount, (work) -> {
			var thread = new Thread(work, "list-import");
			thread.setDaemon(true);
			return thread;
		});
		this.threadCount = threadCount;
		this.batchSize = batchSize;
	}

	void run(BenefitList list, Runnable alive) throws InterruptedException {
		var programme = this.programmes.on(list.options().programme(), Helsinki.today(this.clock));
		if (programme.isEmpty()) {
			log.warn("list {}: no programme {} is in force", list.id(), list.options().programme());
			this.lists.move(list.id(), ListState.FAILED, FaultCode.ROW_FAILED);
			return;
		}
		var imported = new ImportedList(list.id(), list.options().kind(), list.options().programme(),
				programme.get().organisation());
		takeAll(imported, alive);
		this.finish.finish(imported, alive);
	}

	/** Takes in all rows that wait. */
	void takeAll(ImportedList list, Runnable alive) throws InterruptedException {
		this.steps.forget();
		var work = new ArrayList<Callable<Void>>();
		for (var i = 0; i < this.threadCount; i++) {
			work.add(() -> {
				while (takeSome(list) > 0) {
					alive.run();
				}
				return null;
			});
		}
		for (Future<Void> done : this.threads.invokeAll(work)) {
			try {
				done.get();
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException("list " + list.id() + " stopped", ex.getCause());
			}
		}
	}

	private int takeSome(ImportedList list) {
		try {
			return this.batch.run(list, this.batchSize);
		}
		catch (BatchFailed ex) {
			log.warn("list {}: a batch of {} rows is tried row by row: {}", list.id(), ex.rows().size(),
					ex.getCause().toString());
			ex.rows().forEach((row) -> takeAlone(list, row));
			return ex.rows().size();
		}
	}

	private void takeAlone(ImportedList list, RowKey row) {
		try {
			this.batch.run(list, row);
		}
		catch (RuntimeException ex) {
			log.error("list {}: row {} cannot be taken in", list.id(), row.line(), ex);
			this.transaction.executeWithoutResult((status) -> this.rows.fail(list.id(), row, reason(ex)));
		}
	}

	/** The kind of fault only: a message may carry what stood on the row. */
	private static String reason(RuntimeException ex) {
		var cause = ex;
		while (cause.getCause() instanceof RuntimeException inner) {
			cause = inner;
		}
		return cause.getClass().getSimpleName();
	}

	@PreDestroy
	void stop() {
		this.threads.shutdownNow();
	}

}
