package fi.polku.benchmark;

import java.sql.Connection;

import fi.polku.FreshDatabase;
import fi.polku.PolkuApplication;
import fi.polku.trail.chain.Sealer;
import fi.polku.trail.verify.ManyActs;
import fi.polku.trail.verify.Verification;
import fi.polku.trail.verify.Wish;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a million acts take to be chained and verified, and what memory. Run by hand,
 * see docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, FreshDatabase.class },
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class TrailVerifyBenchmark {

	private static final int ACTS = Integer.getInteger("benchmark.acts", 1_000_000);

	private static final int SECONDS = 60;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Sealer sealer;

	@Autowired
	Flyway flyway;

	@Test
	void millionActs() throws Exception {
		long began = System.nanoTime();
		ManyActs.write(this.jdbc, ACTS);
		tell("written", began);
		began = System.nanoTime();
		this.sealer.round();
		tell("chained", began);
		JdbcClient.create(this.flyway.getConfiguration().getDataSource()).sql("vacuum analyze").update();
		for (int run = 0; run < 3; run++) {
			try (var connection = this.flyway.getConfiguration().getDataSource().getConnection()) {
				connection.setAutoCommit(false);
				connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
				System.gc();
				long heap = used();
				began = System.nanoTime();
				var verdict = new Verification(connection, Wish.all()).verify();
				tell("verified", began);
				System.gc();
				System.out.printf("links %d values %d breaks %d; heap %+d MB%n", verdict.links(), verdict.values(),
						verdict.breaks().size(), (used() - heap) >> 20);
				assertThat(verdict.breaks()).isEmpty();
				assertThat(verdict.links()).isGreaterThanOrEqualTo(ACTS);
				assertThat(verdict.millis()).isLessThan(SECONDS * 1_000L);
				connection.rollback();
			}
		}
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static void tell(String what, long began) {
		System.out.printf("%s in %.1f s%n", what, (System.nanoTime() - began) / 1e9);
	}

}
