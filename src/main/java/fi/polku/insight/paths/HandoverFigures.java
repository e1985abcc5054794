package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;

import org.springframework.stereotype.Component;

/** From whose hands to whose cases go, and what is done in batches. */
@Component
class HandoverFigures {

	private static final int DRAWN = 12;

	private final PathWords words;

	HandoverFigures(PathWords words) {
		this.words = words;
	}

	List<Figure> of(PathQuestion question) {
		if (question.isTooFew()) {
			return List.of(Figure.of("handovers", this.words.of("handovers"), this.words.none(question)));
		}
		var hands = Handovers.of(question.chosen());
		return List.of(people(question, hands), teams(question, hands), batches(question));
	}

	private Figure people(PathQuestion question, Handovers hands) {
		var figure = Figure.of("handovers", this.words.of("handovers"), said(question, hands)).meaning("handover");
		var pairs = pairs(question, hands.people());
		if (pairs.told().isEmpty()) {
			return figure;
		}
		var table = table("handovers", question, hands.people(), pairs,
				new Said(question.named()::person, (pair) -> question.casesPicked("handover",
						CasesOfHandover.named(hands.people().from(pair), hands.people().to(pair)))));
		var drawn = pairs.told().stream().limit(DRAWN).toList();
		var axis = this.words.of("column.handovers");
		return figure.told(table)
			.behind(question.query().cases())
			.drawn(Chart
				.lyingBars(Axis.categories("",
						drawn.stream()
							.map((pair) -> question.named().person(hands.people().from(pair)) + " → "
									+ question.named().person(hands.people().to(pair)))
							.toList()),
						Axis.number(axis))
				.with(Series.of(axis, drawn.stream().mapToDouble(hands.people()::count).toArray())));
	}

	private String said(PathQuestion question, Handovers hands) {
		if (hands.bothKnown() == 0) {
			return this.words.of("handovers.none");
		}
		var said = this.words.of("handovers.says", this.words.number(hands.mean()), this.words.number(hands.median()));
		boolean few = question.chosen().isTooFew(hands.casesWithout())
				|| question.chosen().isTooFew(hands.cases() - hands.casesWithout());
		return few ? said : said + " "
				+ this.words.of("handovers.without", this.words.share((double) hands.casesWithout() / hands.cases()));
	}

	private Figure teams(PathQuestion question, Handovers hands) {
		var pairs = pairs(question, hands.teams());
		var figure = Figure.of("handoversOfTeams", this.words.of("teams"),
				pairs.told().isEmpty() ? this.words.of("teams.none")
						: this.words.of("teams.says", question.named().team(hands.teams().from(pairs.told().get(0))),
								question.named().team(hands.teams().to(pairs.told().get(0))),
								hands.teams().count(pairs.told().get(0))))
			.meaning("handover");
		return pairs.told().isEmpty() ? figure
				: figure
					.told(table("handoversOfTeams", question, hands.teams(), pairs,
							new Said(question.named()::team,
									(pair) -> question.casesPicked("teams",
											CasesBetweenTeams.named(question.chosen(), hands.teams().from(pair),
													hands.teams().to(pair))))))
					.drawn(matrix(question, hands.teams(), pairs.told()))
					.behind(question.query().cases());
	}

	private Chart matrix(PathQuestion question, PairTally tally, List<Integer> pairs) {
		var teams = pairs.stream()
			.flatMap((pair) -> Stream.of(tally.from(pair), tally.to(pair)))
			.distinct()
			.sorted(Comparator.comparing(question.named()::team))
			.toList();
		var names = teams.stream().map(question.named()::team).toList();
		var cells = new ArrayList<double[]>();
		pairs.forEach((pair) -> cells
			.add(new double[] { teams.indexOf(tally.to(pair)), teams.indexOf(tally.from(pair)), tally.count(pair) }));
		return Chart
			.matrix(Axis.categories(this.words.of("column.to"), names),
					Axis.categories(this.words.of("column.from"), names))
			.with(Series.of(this.words.of("column.handovers"), cells));
	}

	private static SmallGroups<Integer> pairs(PathQuestion question, PairTally tally) {
		return SmallGroups.of(question.chosen(),
				IntStream.range(0, tally.size())
					.boxed()
					.sorted(Comparator.comparingInt((Integer pair) -> -tally.count(pair)))
					.toList(),
				tally::cases);
	}

	private TableView table(String id, PathQuestion question, PairTally tally, SmallGroups<Integer> pairs, Said said) {
		var table = TableView.of(id, this.words.of(id + ".caption"), this.words.text("from"), this.words.text("to"),
				this.words.count("handovers"), this.words.count("cases"));
		pairs.told()
			.forEach((pair) -> table.row(new Cell(said.name().apply(tally.from(pair)), said.cases().apply(pair)),
					said.name().apply(tally.to(pair)), tally.count(pair), tally.cases(pair)));
		if (!pairs.others().isEmpty()) {
			table.row(this.words.of("others", pairs.others().size()), null,
					pairs.others().stream().mapToInt(tally::count).sum(), null);
		}
		return table;
	}

	private Figure batches(PathQuestion question) {
		var batches = Batches.of(question.chosen());
		return Figure.of("batches", this.words.of("batches"),
				(batches.of() == 0) ? this.words.of("batches.unknown")
						: question.chosen().isTooFew(batches.pieces()) || batches.batches() == 0
								? this.words.of("batches.none") : this.words.of("batches.says", batches.batches(),
										batches.pieces(), this.words.share(batches.share())))
			.meaning("batching");
	}

	/** What one of a pair is called, and where the pair's cases are. */
	private record Said(IntFunction<String> name, IntFunction<String> cases) {
	}

}
