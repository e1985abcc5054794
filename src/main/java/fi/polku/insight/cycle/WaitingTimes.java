package fi.polku.insight.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.CountedCases;
import fi.polku.insight.columns.Ball;

/**
 * What cases waited for; seconds, the open counted until now.
 *
 * @param touch how long somebody or a step was at work; {@code null} for few cases
 * @param waiting by who held the ball
 * @param shares of all waiting that is told
 * @param months by when it was
 * @param causes why things waited for us
 */
public record WaitingTimes(String definition, String unit, CountedCases cases, boolean suppressed, Double touch,
		HeldTime waiting, HeldTime shares, List<Month> months, CauseTable causes) {

	/** What was waited for in a month. */
	public record Month(LocalDate month, Double touch, HeldTime waiting) {
	}

	static WaitingTimes none(CountedCases cases) {
		return new WaitingTimes("waitingTime", "seconds", cases, true, null, null, null, List.of(), null);
	}

	static WaitingTimes of(CountedCases cases, WaitingMonths held, CauseTable causes) {
		int all = held.count();
		double sum = IntStream.range(0, Ball.values().length)
			.mapToObj((place) -> Ball.values()[place])
			.filter((ball) -> ball != Ball.TOUCH)
			.mapToDouble((ball) -> held.seconds(all, ball))
			.filter((seconds) -> !Double.isNaN(seconds))
			.sum();
		return new WaitingTimes("waitingTime", "seconds", cases, false, number(held.seconds(all, Ball.TOUCH)),
				HeldTime.of((ball) -> held.seconds(all, ball)),
				(sum > 0) ? HeldTime.of((ball) -> held.seconds(all, ball) / sum) : null,
				IntStream.range(0, all).mapToObj((place) -> month(held, place)).toList(), causes);
	}

	private static Month month(WaitingMonths held, int place) {
		return new Month(held.month(place), number(held.seconds(place, Ball.TOUCH)),
				HeldTime.of((ball) -> held.seconds(place, ball)));
	}

	private static Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

}
