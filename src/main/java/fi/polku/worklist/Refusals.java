package fi.polku.worklist;

import java.util.List;

import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** Outcomes that are no success, as refusals. */
@Component
class Refusals {

	private final FaultTexts texts;

	Refusals(FaultTexts texts) {
		this.texts = texts;
	}

	/** The next task's id, or {@code null}; anything but success is thrown. */
	String check(Outcome outcome) {
		if (outcome instanceof Outcome.Done done) {
			return done.next();
		}
		if (outcome instanceof Outcome.DoneBefore) {
			return null;
		}
		throw of(outcome);
	}

	Refusal of(Outcome outcome) {
		if (outcome instanceof Outcome.HeldBy held) {
			return Refusal.conflict("worklist.refused.heldBy", held.name());
		}
		if (outcome instanceof Outcome.Faulty faulty) {
			return Refusal.unprocessable(this.texts.of(faulty.faults()), "worklist.refused.faulty");
		}
		if (outcome instanceof Outcome.OneByOne) {
			return Refusal.unprocessable(List.of(), "worklist.refused.oneByOne");
		}
		if (outcome instanceof Outcome.Asked asked) {
			return Refusal.conflict("worklist.question.waits", asked.name());
		}
		if (outcome instanceof Outcome.SamePerson) {
			return Refusal.forbidden("worklist.refused.samePerson");
		}
		if (outcome instanceof Outcome.Masked) {
			return Refusal.conflict("worklist.refused.masked");
		}
		if (outcome instanceof Outcome.OpenedOnly) {
			return Refusal.forbidden("worklist.refused.openedOnly");
		}
		if (outcome instanceof Outcome.Guarded) {
			return Refusal.conflict("worklist.refused.guarded");
		}
		if (outcome instanceof Outcome.NewerDraft) {
			return Refusal.conflict("worklist.draft.newer");
		}
		if (outcome instanceof Outcome.TooLate late) {
			return Refusal.conflict("worklist.takeBack.refused", late.why());
		}
		if (outcome instanceof Outcome.NotPossible) {
			return Refusal.conflict("worklist.refused.notPossible");
		}
		return (outcome instanceof Outcome.Denied) ? Refusal.forbidden("worklist.refused.denied")
				: Refusal.notFound("worklist.refused.unknown");
	}

}
