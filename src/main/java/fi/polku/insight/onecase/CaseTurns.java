package fi.polku.insight.onecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.polku.calendar.WorkingTime;

import org.springframework.stereotype.Component;

/** Splits the time of a case by whose turn it was; every instant is somebody's. */
@Component
class CaseTurns {

	private final WorkingTime workingTime;

	CaseTurns(WorkingTime workingTime) {
		this.workingTime = workingTime;
	}

	/** In order and without gaps; all of them together are the time from start to end. */
	List<Turn> of(List<TracedStep> steps, List<Pause> pauses, Instant from, Instant until) {
		var turns = new ArrayList<Turn>();
		Instant begin = null;
		for (var end : bounds(steps, pauses, from, until)) {
			if (begin != null) {
				add(turns, turn(steps, pauses, begin, end));
			}
			begin = end;
		}
		return List.copyOf(turns);
	}

	private void add(List<Turn> turns, Turn next) {
		var last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
		if (last != null && last.holder() == next.holder() && Objects.equals(last.step(), next.step())) {
			turns.set(turns.size() - 1, turn(last.holder(), last.from(), next.until(), last.step()));
		}
		else {
			turns.add(next);
		}
	}

	private static TreeSet<Instant> bounds(List<TracedStep> steps, List<Pause> pauses, Instant from, Instant until) {
		var bounds = new TreeSet<Instant>();
		var ofSteps = steps.stream()
			.flatMap((step) -> Stream.of(step.created(), step.claimed(), step.started(), step.completed()));
		var ofPauses = pauses.stream().flatMap((pause) -> Stream.of(pause.from(), pause.until()));
		Stream.concat(ofSteps, ofPauses)
			.filter((at) -> at != null && at.isAfter(from) && at.isBefore(until))
			.forEach(bounds::add);
		if (from.isBefore(until)) {
			bounds.addAll(List.of(from, until));
		}
		return bounds;
	}

	private Turn turn(List<TracedStep> steps, List<Pause> pauses, Instant from, Instant until) {
		Holder first = pauses.stream().anyMatch((pause) -> holds(pause.from(), pause.until(), from)) ? Holder.PAUSE
				: Holder.OTHER;
		String by = null;
		for (var step : steps) {
			var holder = holds(step.created(), step.completed(), from) ? holder(step, from) : Holder.OTHER;
			if (holder.compareTo(first) < 0) {
				first = holder;
				by = step.name();
			}
		}
		return turn(first, from, until, by);
	}

	private Turn turn(Holder holder, Instant from, Instant until, String step) {
		return new Turn(holder, from, until, Duration.between(from, until).toSeconds(),
				this.workingTime.between(from, until).toSeconds(), step);
	}

	/** Whose turn the step makes it, while it is open. */
	private static Holder holder(TracedStep step, Instant at) {
		if ("automatic".equals(step.kind()) || step.started() != null && !step.started().isAfter(at)) {
			return Holder.TOUCH;
		}
		return switch (step.waitsFor()) {
			case "pause" -> Holder.PAUSE;
			case "partner" -> Holder.PARTNER;
			case "client" -> Holder.CLIENT;
			default -> !step.isHuman() ? Holder.OTHER
					: (step.claimed() == null || step.claimed().isAfter(at)) ? Holder.UNCLAIMED : Holder.CLAIMED;
		};
	}

	private static boolean holds(Instant from, Instant until, Instant at) {
		return !from.isAfter(at) && (until == null || until.isAfter(at));
	}

}
