package fi.polku.insight.cycle;

import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;

/**
 * Two cases. The first has steps side by side, a claim that lay idle, a client's wait,
 * and a pause over the change to summer time (29 March) and over Easter (3–6 April 2026).
 * The second is open.
 */
final class HandMadeCases {

	static final String NOW = "2026-04-08T12:00";

	private HandMadeCases() {
	}

	static SmallColumns all() {
		return new SmallColumns().step("interview", Kind.HUMAN, Holder.US)
			.step("clientAnswers", Kind.WAIT, Holder.CLIENT)
			.step("record", Kind.HUMAN, Holder.US)
			.step("pause", Kind.WAIT, Holder.PAUSE)
			.step("decide", Kind.HUMAN, Holder.US)
			.aCase("2026-03-23T08:00", "2026-04-08T12:00")
			.run("interview", 1, "2026-03-23T08:00", "2026-03-23T10:00", "2026-03-24T09:00", "2026-03-24T10:00")
			.run("clientAnswers", 0, "2026-03-24T10:00", null, null, "2026-03-27T10:00")
			.run("record", 2, "2026-03-24T12:00", null, "2026-03-24T13:00", "2026-03-24T14:00")
			.run("pause", 0, "2026-03-27T10:00", null, null, "2026-04-07T10:00")
			.run("decide", 1, "2026-04-07T10:00", "2026-04-07T11:00", "2026-04-08T08:00", "2026-04-08T12:00")
			.aCase("2026-04-07T08:00", null)
			.run("interview", 0, "2026-04-07T08:00", null, null, null);
	}

}
