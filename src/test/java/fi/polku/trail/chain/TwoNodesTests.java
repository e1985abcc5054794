package fi.polku.trail.chain;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import fi.polku.casefile.CaseFileTest;
import fi.polku.trail.Trail;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Nodes on one database link one at a time. */
class TwoNodesTests extends CaseFileTest {

	@Autowired
	Trail trail;

	@Autowired
	Chain chain;

	@Autowired
	Seals seals;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void whileOneNodeLinks_theOtherLeavesIt() throws Exception {
		var number = begun("Solmu");
		this.trail.seen("case.shown", "guidance", List.of(number));
		var other = node();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			assertThat(this.seals.mayBegin()).isTrue();
			assertThat(inAThread(other::round)).as("the claim is another node's").isZero();
		});

		assertThat(unlinked()).isPositive();
		assertThat(other.round()).isPositive();
		assertThat(unlinked()).isZero();
	}

	@Test
	void bothAtOnceWhileRowsAreWritten_linkEachRowOnceInOneChain() throws Exception {
		var number = begun("Solmut");
		var after = this.chain.last().position();
		var writing = new AtomicBoolean(true);
		var threads = Executors.newFixedThreadPool(4);
		try {
			var nodes = IntStream.range(0, 2).mapToObj((i) -> threads.submit(() -> {
				var node = node();
				int linked = 0;
				while (writing.get()) {
					linked += node.round();
				}
				return linked + node.round();
			})).toList();
			var writers = IntStream.range(0, 2).mapToObj((i) -> threads.submit(() -> {
				for (int n = 0; n < 150; n++) {
					this.trail.seen("case.shown", "guidance", List.of(number));
				}
				return 150;
			})).toList();
			for (var writer : writers) {
				writer.get();
			}
			writing.set(false);
			int linked = 0;
			for (var node : nodes) {
				linked += node.get();
			}
			assertThat(linked).isGreaterThanOrEqualTo(300);
		}
		finally {
			writing.set(false);
			threads.shutdownNow();
		}
		node().round();

		assertThat(unlinked()).isZero();
		assertThat(this.jdbc.sql("""
				select count(*) = max(position) - :after and count(*) = count(distinct trail_id)
				       and bool_and(position = :after + 1 or hash is distinct from before)
				  from (select position, trail_id, hash, lag(hash) over (order by position) as before
				          from trail_link where position > :after) l
				""").param("after", after).query(Boolean.class).single()).as("no gap, no fork, no row twice").isTrue();
	}

	/** A sealer as another node has it. */
	private Sealer node() {
		return new Sealer(this.jdbc, this.chain, this.seals, this.transactions);
	}

	private long unlinked() {
		return this.jdbc
			.sql("select count(*) from trail t where not exists (select from trail_link l where l.trail_id = t.id)")
			.query(Long.class)
			.single();
	}

	private static <T> T inAThread(Callable<T> work) {
		var thread = Executors.newSingleThreadExecutor();
		try {
			return thread.submit(work).get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			thread.shutdownNow();
		}
	}

}
