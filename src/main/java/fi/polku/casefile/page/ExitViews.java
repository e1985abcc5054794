package fi.polku.casefile.page;

import fi.polku.casefile.Case;
import fi.polku.casefile.LastingOutcomes;
import fi.polku.casefile.LastingOutcomes.LastingOutcome;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The exit of a case and what lasted of it, in the words of the closing form. */
@Component
class ExitViews {

	private final LastingOutcomes outcomes;

	private final Labels labels;

	private final Fmt fmt;

	ExitViews(LastingOutcomes outcomes, Labels labels, Fmt fmt) {
		this.outcomes = outcomes;
		this.labels = labels;
		this.fmt = fmt;
	}

	/** The exit, or {@code null} while the case is open or where guidance never began. */
	ExitView of(Case one) {
		if (one.exitClass() == null) {
			return null;
		}
		return new ExitView(this.labels.situation(one.exitClass()),
				this.outcomes.of(one.number()).map(this::inWords).orElse(null));
	}

	private String inWords(LastingOutcome outcome) {
		var day = this.fmt.shortDate(outcome.endedOn());
		if (outcome.needsHelpAgain()) {
			return this.labels.text("casefile.lasting.needsHelpAgain", day);
		}
		return (outcome.situation() != null)
				? this.labels.text("casefile.lasting.followedUp", this.labels.situation(outcome.situation()), day)
				: this.labels.text("casefile.lasting.notReached", day);
	}

}
