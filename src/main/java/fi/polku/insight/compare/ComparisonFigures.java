package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The figures of a comparison in their order: what it amounts to first. */
@Component
class ComparisonFigures {

	private final DifferenceFigure difference;

	private final SidesFigure sides;

	private final ChangesFigure changes;

	private final MixFigure mix;

	private final FurtherFigures further;

	private final Words words;

	private final Fmt fmt;

	ComparisonFigures(DifferenceFigure difference, SidesFigure sides, ChangesFigure changes, MixFigure mix,
			FurtherFigures further, Words words, Fmt fmt) {
		this.difference = difference;
		this.sides = sides;
		this.changes = changes;
		this.mix = mix;
		this.further = further;
		this.words = words;
		this.fmt = fmt;
	}

	List<Figure> of(Comparison comparison, Question question) {
		var days = days(question);
		var figures = new ArrayList<Figure>();
		figures.add(this.difference.of(comparison, question.filter(), question.query(), days));
		if (!comparison.suppressed()) {
			figures.add(this.sides.of(comparison, days));
			figures.add(this.changes.of(comparison, days));
			if (!comparison.mix().isEmpty()) {
				figures.add(this.mix.of(comparison));
			}
		}
		return figures;
	}

	/** What stands under <i>Lisää</i>. */
	List<Figure> further(Comparison comparison, Question question) {
		return comparison.suppressed() ? List.of() : this.further.of(comparison, days(question));
	}

	private Days days(Question question) {
		return new Days(question.filter().inWorkingTime(), this.words, this.fmt);
	}

}
