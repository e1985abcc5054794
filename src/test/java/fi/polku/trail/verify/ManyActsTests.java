package fi.polku.trail.verify;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A long trail; how long it takes is measured by {@code TrailVerifyBenchmark}. */
class ManyActsTests extends ChainedTest {

	@Test
	void manyActs_areVerifiedAsAStream() throws SQLException {
		var verdict = after((owner) -> {
			ManyActs.write(owner, 20_000);
			ManyActs.link(owner);
			return owner;
		}, Wish.all());

		assertThat(verdict.breaks()).isEmpty();
		assertThat(verdict.links()).isGreaterThan(20_000);
	}

}
