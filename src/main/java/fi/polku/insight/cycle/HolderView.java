package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import fi.polku.insight.columns.Ball;

/** Who held the ball, as tables and sentences tell it. */
final class HolderView {

	/** Whom one waits for, ours first. */
	static final List<Ball> WAITS = List.of(Ball.UNCLAIMED, Ball.IDLE, Ball.CLIENT, Ball.PARTNER, Ball.PAUSE,
			Ball.OTHER);

	private HolderView() {
	}

	/** The colour of who held the ball, the same in every picture. */
	static int tone(Ball ball) {
		return WAITS.indexOf(ball) + 1;
	}

	/** Whom was waited for longest; {@code null} where nothing was waited for. */
	static Ball longest(HeldTime held) {
		return (held == null) ? null
				: WAITS.stream()
					.filter((ball) -> seconds(held, ball) > 0)
					.max(Comparator.comparingDouble((ball) -> seconds(held, ball)))
					.orElse(null);
	}

	/** Of all waiting that is told. */
	static double share(HeldTime held, Ball ball) {
		return seconds(held, ball) / Arrays.stream(Ball.values()).mapToDouble((one) -> seconds(held, one)).sum();
	}

	static double seconds(HeldTime held, Ball ball) {
		var seconds = held.of(ball);
		return (seconds != null) ? seconds : 0;
	}

}
