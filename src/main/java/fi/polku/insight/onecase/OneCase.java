package fi.polku.insight.onecase;

import java.time.Instant;
import java.util.List;

/**
 * A case as it went, in the order of time; times in seconds.
 *
 * @param until when it ended, or now
 * @param touch how much of the lead time somebody or a step was at work
 * @param waiting the rest of it by whose turn it was: touch and waiting add up to the
 * lead time
 * @param happened what happened beside the steps
 * @param looks who has looked at the case; without names where the reader may not read
 * the trail
 */
public record OneCase(Head head, long lead, long leadWorking, Share touch, List<Share> waiting, List<Turn> turns,
		List<TracedRun> runs, List<TracedStep> steps, List<TracedDecision> decisions, List<Noted> happened,
		List<Noted> messages, List<Noted> documents, List<Noted> records, List<Noted> looks, List<Noted> incidents) {

	/** What the case is, and from when until when it is counted. */
	public record Head(String number, String programme, String model, String source, String segment, String outcome,
			boolean open, Instant from, Instant until) {
	}
}
