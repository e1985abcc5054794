package fi.polku.worklist;

import java.util.List;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.worklist.BulkJobs.Leased;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off acts on many tasks in the name of who asked for them. When a node dies its
 * lease runs out, and another goes on with the tasks that have no result.
 */
@Component
class BulkWorker {

	private static final int AT_A_TIME = 50;

	private final BulkJobs jobs;

	private final BulkItem item;

	private final Users users;

	private final CurrentUser current;

	BulkWorker(BulkJobs jobs, BulkItem item, Users users, CurrentUser current) {
		this.jobs = jobs;
		this.item = item;
		this.users = users;
		this.current = current;
	}

	@Scheduled(fixedDelay = 1000)
	void work() {
		for (var job = this.jobs.lease(); job.isPresent(); job = this.jobs.lease()) {
			work(job.get());
		}
	}

	private void work(Leased job) {
		var person = this.users.find(job.username()).orElseThrow();
		LocaleContextHolder.setLocale(Locale.forLanguageTag(job.language()));
		try {
			for (var tasks = waiting(job); !tasks.isEmpty(); tasks = waiting(job)) {
				tasks.forEach((task) -> this.current.as(person, () -> {
					this.item.work(job, task, person);
					return null;
				}));
			}
			this.jobs.done(job.id());
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private List<String> waiting(Leased job) {
		return this.jobs.waiting(job.id(), AT_A_TIME);
	}

}
