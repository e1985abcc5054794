package fi.polku.retention;

import java.util.List;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.process.PersonalData;
import fi.polku.process.RunningCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does again, before any page opens and any job runs, the erasures of the folder that the
 * database has not had: it was restored from a backup of before. A case may be open and
 * running in it; the checks of the law were made the first time.
 */
@Component
class ErasuresRepeated implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ErasuresRepeated.class);

	private final ErasedFolder folder;

	private final ErasedList list;

	private final ErasuresOfAnother others;

	private final Erasing erasing;

	private final RunningCases running;

	private final Cases cases;

	private final List<PersonalData> modules;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private volatile boolean started;

	ErasuresRepeated(ErasedFolder folder, ErasedList list, ErasuresOfAnother others, Erasing erasing,
			RunningCases running, Cases cases, List<PersonalData> modules, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.others = others;
		this.folder = folder;
		this.list = list;
		this.erasing = erasing;
		this.running = running;
		this.cases = cases;
		this.modules = modules;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void start() {
		this.others.refuseWrongFolder();
		var missing = this.list.missing(this.folder.all());
		this.others.refuseIn(missing);
		missing.forEach(this::repeat);
		if (!missing.isEmpty()) {
			log.info("{} erasures that this database had not had were done again", missing.size());
		}
		this.started = true;
	}

	private void repeat(ErasedEntry entry) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (this.list.take(entry) && isThere(entry)) {
					erase(entry);
				}
			});
		}
		catch (RuntimeException ex) {
			throw ErasureNotRepeated.because(this.folder.file(entry), ex);
		}
	}

	private void erase(ErasedEntry entry) {
		if (ErasedEntry.CONSENTS.equals(entry.what())) {
			this.modules.forEach((module) -> module.forgetConsented(entry.client()));
			return;
		}
		var gone = gone(entry);
		var entirely = ErasedEntry.ALL.equals(entry.what());
		if (entirely || !gone.isEmpty()) {
			this.running.end(gone);
			this.erasing.eraseAgain(entry.client(), gone, entirely);
		}
	}

	/** After a restore a number may be given out anew: it has to be this person's. */
	private List<CaseNumber> gone(ErasedEntry entry) {
		return this.cases.of(entry.client())
			.stream()
			.map(Case::number)
			.filter((number) -> ErasedEntry.ALL.equals(entry.what()) || entry.cases().contains(number))
			.toList();
	}

	private boolean isThere(ErasedEntry entry) {
		return this.jdbc.sql("select exists (select from client where id = :id)")
			.param("id", entry.client())
			.query(Boolean.class)
			.single();
	}

	@Override
	public void stop() {
		this.started = false;
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	/** Before the pages. */
	@Override
	public int getPhase() {
		return 0;
	}

}
