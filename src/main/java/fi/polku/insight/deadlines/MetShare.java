package fi.polku.insight.deadlines;

import java.util.OptionalDouble;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.statistics.SmallCells;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** The share of deadlines that were met, of those that have a verdict. */
@Component
public class MetShare {

	private final DeadlineFigures figures;

	MetShare(DeadlineFigures figures) {
		this.figures = figures;
	}

	/**
	 * Whether a share of those decided may be told of so many people.
	 * @param undecided people with deadlines that are neither met nor late
	 */
	public static boolean isTold(int met, int late, int undecided) {
		var hidden = SmallCells.hidden(new int[] { met, late, undecided });
		return !hidden[0] && !hidden[1];
	}

	/** Empty where there are too few. */
	public OptionalDouble of(CaseFilter filter, Person reader) {
		var met = this.figures.of(DeadlineFilter.of(filter), reader).total().shareMet();
		return (met == null) ? OptionalDouble.empty() : OptionalDouble.of(met.value());
	}

}
