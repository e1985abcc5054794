package fi.polku.insight.onecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.polku.calendar.WorkingTime;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.BallSweep;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;

import org.springframework.stereotype.Component;

/** Splits the time of a case by whose turn it was, as all figures do. */
@Component
class CaseTurns {

	private final WorkingTime workingTime;

	CaseTurns(WorkingTime workingTime) {
		this.workingTime = workingTime;
	}

	/** In order and without gaps; all of them together are the time from start to end. */
	List<Turn> of(List<TracedStep> steps, Instant from, Instant until) {
		var all = new BallSweep();
		steps.forEach((step) -> add(step, all));
		var turns = new ArrayList<Turn>();
		all.parts(from.getEpochSecond(), until.getEpochSecond(),
				(ball, since, to) -> add(turns, ball, Instant.ofEpochSecond(since), Instant.ofEpochSecond(to), steps));
		return List.copyOf(turns);
	}

	private static void add(TracedStep step, BallSweep sweep) {
		sweep.add(Kind.valueOf(step.kind().toUpperCase(Locale.ROOT)),
				Holder.valueOf(step.waitsFor().toUpperCase(Locale.ROOT)), seconds(step.created(), 0),
				seconds(step.claimed(), Columns.NONE), seconds(step.worked(), Columns.NONE),
				seconds(step.completed(), Columns.OPEN));
	}

	private static long seconds(Instant at, long without) {
		return (at != null) ? at.getEpochSecond() : without;
	}

	/** A stretch ends where another step takes over, also when the turn stays. */
	private void add(List<Turn> turns, Ball ball, Instant from, Instant until, List<TracedStep> steps) {
		var since = from;
		for (var to : bounds(steps, from, until)) {
			var step = stepOf(ball, since, steps);
			var last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
			if (last != null && last.holder() == ball && Objects.equals(last.step(), step)) {
				turns.set(turns.size() - 1, turn(ball, last.from(), to, step));
			}
			else {
				turns.add(turn(ball, since, to, step));
			}
			since = to;
		}
	}

	private static TreeSet<Instant> bounds(List<TracedStep> steps, Instant from, Instant until) {
		var bounds = new TreeSet<Instant>();
		steps.stream()
			.flatMap((step) -> Stream.of(step.created(), step.completed()))
			.filter((at) -> at != null && at.isAfter(from) && at.isBefore(until))
			.forEach(bounds::add);
		bounds.add(until);
		return bounds;
	}

	/** The first open step that makes it the holder's turn. */
	private static String stepOf(Ball ball, Instant at, List<TracedStep> steps) {
		return steps.stream()
			.filter((step) -> !step.created().isAfter(at) && (step.completed() == null || step.completed().isAfter(at)))
			.filter((step) -> ballOf(step, at) == ball)
			.map(TracedStep::name)
			.findFirst()
			.orElse(null);
	}

	private static Ball ballOf(TracedStep step, Instant at) {
		var alone = new BallSweep();
		var found = new Ball[1];
		add(step, alone);
		alone.parts(at.getEpochSecond(), at.getEpochSecond() + 1, (ball, since, to) -> found[0] = ball);
		return found[0];
	}

	private Turn turn(Ball ball, Instant from, Instant until, String step) {
		return new Turn(ball, from, until, Duration.between(from, until).toSeconds(),
				this.workingTime.between(from, until).toSeconds(), step);
	}

}
