package fi.polku.insight.deadlines;

import java.util.OptionalDouble;

import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** The share of deadlines that were met, of those that have a verdict. */
@Component
public class MetShare {

	private final DeadlineFigures figures;

	MetShare(DeadlineFigures figures) {
		this.figures = figures;
	}

	/** Empty where there are too few. */
	public OptionalDouble of(CaseFilter filter, Person reader) {
		var met = this.figures.of(DeadlineFilter.of(filter), reader).total().shareMet();
		return (met == null) ? OptionalDouble.empty() : OptionalDouble.of(met.value());
	}

}
