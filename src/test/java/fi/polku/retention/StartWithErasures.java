package fi.polku.retention;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.process.PersonalData;
import fi.polku.process.RunningCases;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts on the database of the tests and a folder of each test's own. */
@PolkuTest
abstract class StartWithErasures {

	static final Duration SKEW = Duration.ofMinutes(10);

	@Autowired
	Erasing erasing;

	@Autowired
	RunningCases running;

	@Autowired
	Cases cases;

	@Autowired
	List<PersonalData> modules;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@TempDir
	Path files;

	@Autowired
	Holds holds;

	OldCases old;

	ErasedFolder folder;

	ErasedList list;

	@BeforeEach
	void folder() {
		this.old = new OldCases(this.jdbc);
		this.folder = new ErasedFolder(this.files);
		this.list = new ErasedList(this.jdbc, this.folder, this.clock);
	}

	ErasedEntry told(String what, UUID client, List<CaseNumber> numbers) throws Exception {
		return told(what, client, numbers, this.list.latest().orElse(this.clock.instant()));
	}

	ErasedEntry told(String what, UUID client, List<CaseNumber> numbers, Instant at) throws Exception {
		var entry = new ErasedEntry(UUID.randomUUID(), at, what, client, numbers);
		this.folder.write(entry);
		return entry;
	}

	void start() {
		var others = new ErasuresOfAnother(this.folder, this.list, this.holds, SKEW);
		new ErasuresRepeated(this.folder, this.list, others, this.erasing, this.running, this.cases, this.modules,
				this.jdbc, this.transaction)
			.start();
	}

}
