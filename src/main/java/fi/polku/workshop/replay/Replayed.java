package fi.polku.workshop.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a draft would have decided in a period.
 *
 * @param outputs names of the outputs compared
 * @param total decisions made
 * @param same those with the same outcome
 * @param ways from one outcome to another, the most frequent first
 * @param unfit why decisions could not be asked again, by how many
 * @param elsewhere the newest of those that would go elsewhere
 */
public record Replayed(List<String> outputs, long total, long same, List<Way> ways, List<Unfit> unfit,
		List<Elsewhere> elsewhere) {

	/** How many would have another outcome. */
	public long changed() {
		return this.ways.stream().mapToLong(Way::count).sum();
	}

	/** How many could not be asked again. */
	public long unanswered() {
		return this.unfit.stream().mapToLong(Unfit::count).sum();
	}

	/** Outcomes in words, row by row and output by output. */
	public record Way(List<List<String>> before, List<List<String>> after, long count) {
	}

	/**
	 * Decisions that cannot be asked again.
	 *
	 * @param why missing: the draft asks what is not recorded; fault: it does not answer
	 */
	public record Unfit(String why, String detail, long count) {
	}

	/** A decision that would have another outcome; its case may be unknown. */
	public record Elsewhere(String caseNumber, Instant at, Map<String, Object> facts, Way way) {
	}

}
