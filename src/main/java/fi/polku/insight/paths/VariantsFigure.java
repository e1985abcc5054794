package fi.polku.insight.paths;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.insight.page.Figure;
import fi.polku.insight.page.TableView;

import org.springframework.stereotype.Component;

/** The orders of steps as lines of stations, and as a table. */
@Component
class VariantsFigure {

	private final PathWords words;

	VariantsFigure(PathWords words) {
		this.words = words;
	}

	/**
	 * One order in words.
	 *
	 * @param heading how many go so, and how long they take
	 * @param cases the address of their list
	 */
	record Way(String heading, List<String> stations, String cases) {
	}

	List<Way> ways(PathQuestion question, VariantsAnswer variants) {
		return variants.variants()
			.stream()
			.map((one) -> new Way(
					this.words.of("way", one.count(), this.words.share(one.share()),
							this.words.days(question, one.medianLeadTime())),
					one.steps().stream().map(question.named()::step).toList(), cases(question, one)))
			.toList();
	}

	Figure of(PathQuestion question, VariantsAnswer variants) {
		var figure = Figure.of("variants", this.words.of("variants"), said(question, variants)).meaning("variants");
		if (variants.variants().isEmpty()) {
			return figure;
		}
		var table = TableView.of("variants", this.words.of("variants.caption"), this.words.text("way"),
				this.words.count("cases"), this.words.share("share"), this.words.days("medianLeadTime", question));
		variants.variants()
			.forEach(
					(one) -> table.row(
							new TableView.Cell(
									one.steps().stream().map(question.named()::step).collect(Collectors.joining(" → ")),
									cases(question, one)),
							one.count(), one.share(), question.days(one.medianLeadTime())));
		if (variants.others() != null) {
			table.row(this.words.of("variants.others", variants.others().variants()), variants.others().cases(),
					variants.others().share(), null);
		}
		return figure.told(table).behind(question.query().cases().with("state", "closed"));
	}

	private static String cases(PathQuestion question, VariantsAnswer.Variant way) {
		return question.casesPicked("way", CasesOfWay.nameOf(way.steps()));
	}

	private String said(PathQuestion question, VariantsAnswer variants) {
		if (variants.suppressed()) {
			return question.isTooFew() ? this.words.none(question) : this.words.of("variants.noneEnded");
		}
		if (variants.variants().isEmpty()) {
			return this.words.of("variants.allDifferent", variants.cases(), variants.distinct());
		}
		var said = this.words.of("variants.says", variants.cases(), variants.distinct(),
				this.words.share(variants.variants().get(0).share()));
		return (variants.others() == null) ? said
				: said + " " + this.words.of("variants.rest", variants.others().variants(), variants.others().cases());
	}

}
