package fi.polku.workshop.replay;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import fi.polku.FreshDatabase;
import fi.polku.PolkuApplication;
import fi.polku.calendar.Helsinki;
import fi.polku.security.CurrentUser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stored decisions asked again of a draft, all of them different. Run by hand, see
 * docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, FreshDatabase.class, Tryout.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class ReplayBenchmark {

	private static final int DECISIONS = Integer.getInteger("benchmark.decisions", 100_000);

	/** Made through the engine; of each so many like it with ages of their own. */
	private static final int MADE = 500;

	private static final String TABLE = "replayed";

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	Replays replays;

	@Autowired
	CurrentUser user;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void hundredThousand_askedAgain() {
		make();
		multiply();
		var owner = this.tryout.person("replay-owner", Role.OWNER);
		LocalDate today = Helsinki.today(this.clock);
		var question = new ReplayQuestion(TABLE, null, today.minusDays(1), today.plusDays(1));
		for (var draft : new int[] { 50, 45, 60 }) {
			long begun = System.nanoTime();
			long worked = processor();
			var seen = this.user.as(owner, () -> this.replays.of(AskedTable.from(TABLE, draft), question, owner));
			double seconds = (System.nanoTime() - begun) / 1e9;
			System.out.printf(Locale.ROOT,
					"%,d decisions, %,d elsewhere, %,d unanswered: %.1f s, %.1f s of the processor, %d MB of heap%n",
					seen.replayed().total(), seen.replayed().changed(), seen.replayed().unanswered(), seconds,
					(processor() - worked) / 1e9,
					(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
			assertThat(seen.replayed().total()).isEqualTo(DECISIONS);
			assertThat(seen.replayed().unanswered()).isZero();
		}
	}

	/** Nanoseconds of the processor that this program has had. */
	private static long processor() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private void make() {
		this.tryout.person("replay-owner", Role.OWNER);
		this.tryout.deploy();
		var number = this.tryout.start("Kysytty");
		var table = AskedTable.from(TABLE, 55).drawing().orElseThrow();
		this.repository.createDeployment()
			.addInputStream(table.name(), new ByteArrayInputStream(table.content()))
			.addString("asking_" + TABLE + ".bpmn", AskedTable.process(TABLE))
			.deploy();
		for (int i = 0; i < MADE; i++) {
			this.runtime.startProcessInstanceByKey("asking_" + TABLE, number.value(),
					Map.of("age", i, "day", LocalDate.of(2025, 1, 1).plusDays(i).toString()));
		}
	}

	/** The same decisions again with other ages; the day lies apart and is shared. */
	private void multiply() {
		int times = DECISIONS / MADE - 1;
		List.of("act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out").forEach((table) -> copy(table, times));
		this.jdbc.sql("""
				update act_hi_dec_in
				   set long_ = long_ + 1000 * split_part(id_, '#', 2)::integer,
				       text_ = long_ + 1000 * split_part(id_, '#', 2)::integer
				 where id_ like '%#%' and long_ is not null
				""").update();
		this.jdbc.sql("analyze").update();
	}

	private void copy(String table, int times) {
		var columns = this.jdbc.sql("""
				select string_agg(case column_name when 'id_' then 'id_ || ''#'' || n'
				                                   when 'dec_inst_id_' then 'dec_inst_id_ || ''#'' || n'
				                                   else column_name end, ', ' order by ordinal_position)
				  from information_schema.columns where table_name = :table
				""").param("table", table).query(String.class).single();
		this.jdbc
			.sql("insert into " + table + " select " + columns + " from " + table + ", generate_series(1, " + times
					+ ") n")
			.update();
	}

}
