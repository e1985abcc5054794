package fi.polku.insight.onecase;

import java.util.List;

import fi.polku.insight.columns.Ball;

/**
 * How much of the lead time was one holder's turn, with the stretches that it is the sum
 * of.
 */
public record Share(Ball holder, long seconds, long workingSeconds, List<Turn> turns) {

	static Share of(Ball holder, List<Turn> all) {
		var turns = all.stream().filter((turn) -> turn.holder() == holder).toList();
		return new Share(holder, turns.stream().mapToLong(Turn::seconds).sum(),
				turns.stream().mapToLong(Turn::workingSeconds).sum(), turns);
	}
}
