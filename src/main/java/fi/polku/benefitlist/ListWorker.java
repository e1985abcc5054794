package fi.polku.benefitlist;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off the lists that wait, one at a time on each node. A list is leased; when a
 * node dies, its lease runs out and another node, or the same one after its start, goes
 * on where the rows say it stopped.
 */
@Component
@ConditionalOnProperty(name = "polku.lists.worker", matchIfMissing = true)
class ListWorker {

	private static final Logger log = LoggerFactory.getLogger(ListWorker.class);

	private final String name = UUID.randomUUID().toString();

	private final AtomicBoolean busy = new AtomicBoolean();

	private final BenefitLists lists;

	private final ListCheck check;

	private final ListImport importing;

	ListWorker(BenefitLists lists, ListCheck check, ListImport importing) {
		this.lists = lists;
		this.check = check;
		this.importing = importing;
	}

	@Scheduled(fixedDelay = 1000)
	void work() {
		if (!this.busy.compareAndSet(false, true)) {
			return;
		}
		try {
			for (var list = this.lists.lease(this.name); list.isPresent(); list = this.lists.lease(this.name)) {
				work(list.get());
			}
		}
		finally {
			this.busy.set(false);
		}
	}

	private void work(BenefitList list) {
		try {
			var heartbeat = new Heartbeat(() -> this.lists.renew(list.id(), this.name));
			if (list.state() == ListState.CHECKING) {
				this.check.check(list, heartbeat);
			}
			if (this.lists.find(list.id()).orElseThrow().state() == ListState.IMPORTING) {
				this.importing.run(list, heartbeat);
			}
			this.lists.release(list.id(), this.name);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			log.error("list {} stopped and will be tried again", list.id(), ex);
			this.lists.stopped(list.id());
		}
	}

}
