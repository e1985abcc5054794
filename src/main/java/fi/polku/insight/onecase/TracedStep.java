package fi.polku.insight.onecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One run of a step of the case.
 *
 * @param id of the run
 * @param name in the reader's language
 * @param kind human, automatic or wait
 * @param waitsFor us, client, partner or pause
 * @param round the how-manieth run of the step in the case, from 1
 * @param who a name within the reader's rights, else a pseudonym, or {@code null}
 * @param team {@code null} where a protection order hides it from the reader
 * @param started when work on it began, or {@code null}
 * @param outcome completed or cancelled; {@code null} while open
 * @param waited seconds from its creation until work on it began
 * @param touch seconds of work on it
 */
public record TracedStep(UUID id, UUID run, String model, String modelName, int version, String element, String name,
		String kind, String waitsFor, int round, String who, String team, Instant created, Instant claimed,
		Instant started, Instant completed, String outcome, long waited, long waitedWorking, long touch,
		long touchWorking, Due deadline) {

	/** The same without the team, which may tell where the client lives. */
	TracedStep placeless() {
		return new TracedStep(this.id, this.run, this.model, this.modelName, this.version, this.element, this.name,
				this.kind, this.waitsFor, this.round, this.who, null, this.created, this.claimed, this.started,
				this.completed, this.outcome, this.waited, this.waitedWorking, this.touch, this.touchWorking,
				this.deadline);
	}

	/** Whether it asked for somebody. */
	public boolean isHuman() {
		return "human".equals(this.kind);
	}

	/** When the work on it began that counts: what was broken off was no work. */
	Instant worked() {
		return "cancelled".equals(this.outcome) ? null : this.started;
	}

	/** Its deadline. */
	public record Due(String rule, String ground, String law, LocalDate on, String verdict) {
	}
}
