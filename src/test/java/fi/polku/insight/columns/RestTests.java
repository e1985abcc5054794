package fi.polku.insight.columns;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading what is new, on a clock moved by hand. */
class RestTests {

	private long now = Long.MAX_VALUE - 5;

	private Rest rest;

	@BeforeEach
	void none() {
		this.rest = new Rest(Duration.ofMillis(250), () -> this.now);
	}

	@Test
	void atFirst_thereIsNone() {
		assertThat(this.rest.isOver()).isTrue();
	}

	@Test
	void whatTookLong_restsForTwentyTimesAsLong_acrossTheEndOfTheTicker() {
		read(Duration.ofMillis(300), true);

		pass(Duration.ofMillis(5_999));
		assertThat(this.rest.isOver()).isFalse();
		pass(Duration.ofMillis(1));
		assertThat(this.rest.isOver()).isTrue();
	}

	@Test
	void whatWasQuick_andTheFirstReadingOfAll_needNone() {
		read(Duration.ofMillis(249), true);
		assertThat(this.rest.isOver()).isTrue();

		read(Duration.ofMinutes(1), false);
		assertThat(this.rest.isOver()).isTrue();
	}

	@Test
	void whatIsQuickAgain_isDoneAtOnceAgain() {
		read(Duration.ofSeconds(1), true);
		pass(Duration.ofSeconds(20));
		read(Duration.ofMillis(10), true);

		assertThat(this.rest.isOver()).isTrue();
	}

	private void read(Duration took, boolean counts) {
		this.rest.after(() -> {
			pass(took);
			return counts;
		});
	}

	private void pass(Duration time) {
		this.now += time.toNanos();
	}

}
