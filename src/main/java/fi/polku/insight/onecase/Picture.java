package fi.polku.insight.onecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.columns.Ball;

/**
 * The steps of a case as lines on one axis of time: repeated runs of a step share its
 * line, automatic steps share the last. Places and lengths are per cent of the whole.
 *
 * @param strip whose turn it was at each instant
 * @param ticks days of the axis
 */
public record Picture(List<Bar> strip, List<Line> lines, List<Tick> ticks) {

	private static final int TICKS = 5;

	/** What took no time is seen nevertheless. */
	private static final double SLIM = 0.3;

	/** Nearer to each other the words of two days would touch. */
	private static final double APART = 18;

	static Picture of(OneCase one) {
		var scale = new Scale(one.head().from(), one.head().until());
		var strip = one.turns().stream().map((turn) -> scale.bar(turn.holder(), turn.from(), turn.until())).toList();
		var lines = new LinkedHashMap<String, List<Bar>>();
		var automatic = new ArrayList<Bar>();
		for (var step : one.steps()) {
			if ("automatic".equals(step.kind())) {
				automatic.add(scale.bar(Ball.TOUCH, step.created(), step.completed()));
			}
			else {
				lines.computeIfAbsent(step.name(), (name) -> new ArrayList<>()).addAll(bars(step, scale));
			}
		}
		var all = new ArrayList<Line>();
		lines.forEach((name, bars) -> all.add(new Line(name, bars)));
		if (!automatic.isEmpty()) {
			all.add(new Line(null, automatic));
		}
		return new Picture(strip, all, scale.ticks());
	}

	private static List<Bar> bars(TracedStep step, Scale scale) {
		if (!"us".equals(step.waitsFor())) {
			var holder = Ball.valueOf(step.waitsFor().toUpperCase(Locale.ROOT));
			return scale.bars(step, new Stretch(holder, step.created()), new Stretch(Ball.TOUCH, step.started()));
		}
		return scale.bars(step, new Stretch(step.isHuman() ? Ball.UNCLAIMED : Ball.IDLE, step.created()),
				new Stretch(Ball.IDLE, step.claimed()), new Stretch(Ball.TOUCH, step.started()));
	}

	/**
	 * A line of the picture.
	 *
	 * @param name of the step; {@code null} for all automatic steps
	 */
	public record Line(String name, List<Bar> bars) {
	}

	/** A stretch of a line, as SVG writes it. */
	public record Bar(String holder, String x, String width) {
	}

	/** A day of the axis. */
	public record Tick(String x, Instant at, String anchor) {
	}

	/** Begins when the one before it ends; one without a beginning did not happen. */
	private record Stretch(Ball holder, Instant from) {
	}

	private record Scale(Instant from, Instant until) {

		List<Bar> bars(TracedStep step, Stretch... stretches) {
			var bars = new ArrayList<Bar>();
			var end = (step.completed() != null) ? step.completed() : this.until;
			for (int i = stretches.length - 1; i >= 0; i--) {
				var begin = stretches[i].from();
				if (begin != null && !begin.isAfter(end)) {
					bars.add(0, bar(stretches[i].holder(), begin, end));
					end = begin;
				}
			}
			return bars;
		}

		Bar bar(Ball holder, Instant begin, Instant end) {
			double first = place(begin);
			double last = place((end != null) ? end : this.until);
			first = Math.min(first, 100 - SLIM);
			return new Bar(holder.name().toLowerCase(Locale.ROOT), percent(first),
					percent(Math.max(SLIM, last - first)));
		}

		/** Both ends, and between them days as far as there is room. */
		List<Tick> ticks() {
			var ticks = new ArrayList<>(List.of(new Tick(percent(0), this.from, "start")));
			double last = 0;
			for (int i = 1; i < TICKS - 1; i++) {
				var at = this.from.plus(Duration.between(this.from, this.until).multipliedBy(i).dividedBy(TICKS - 1));
				var day = Helsinki.startOfDay(Helsinki.dateOf(at));
				double place = place(day);
				if (place - last >= APART && 100 - place >= APART) {
					ticks.add(new Tick(percent(place), day, "middle"));
					last = place;
				}
			}
			ticks.add(new Tick(percent(100), this.until, "end"));
			return ticks;
		}

		private double place(Instant at) {
			double all = Duration.between(this.from, this.until).toMillis();
			double passed = Duration.between(this.from, at).toMillis();
			return (all > 0) ? Math.min(100, Math.max(0, 100 * passed / all)) : 0;
		}

		private static String percent(double value) {
			return String.format(Locale.ROOT, "%.3f%%", value);
		}

	}

}
