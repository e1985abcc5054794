package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;

/** The figures of ways as they may be told: what is about few people is left out. */
final class Paths {

	private Paths() {
	}

	static FlowsAnswer flows(Chosen chosen, StepGroups groups, TakenFlows flows) {
		int cases = chosen.cases().length;
		if (cases < chosen.fewest()) {
			return new FlowsAnswer("flows", "seconds", true,
					new FlowsAnswer.Counts(chosen.isTooFew(cases) ? null : cases, null, 0, 0, null), List.of(), null,
					null, null, null);
		}
		var all = DirectFlows.of(chosen, groups);
		var small = SmallGroups.of(chosen, all, PairTimes::cases);
		var work = StepGroups.ofWork(chosen.columns());
		var done = Rework.of(chosen, groups);
		return new FlowsAnswer("flows", "seconds", false,
				new FlowsAnswer.Counts(cases, done.pieces(),
						(int) IntStream.of(done.reached()).filter((one) -> one > 0).count(), all.size(),
						Variants.of(chosen, groups).distinct()),
				small.told().stream().map((pair) -> flow(chosen, groups, pair)).toList(), others(small),
				hands(Handovers.of(chosen), chosen), again(Rework.of(chosen, work, flows), work, chosen),
				batching(Batches.of(chosen), chosen));
	}

	private static FlowsAnswer.Flow flow(Chosen chosen, StepGroups groups, PairTimes pair) {
		return new FlowsAnswer.Flow(groups.name(pair.from()), groups.name(pair.to()), pair.count(), pair.cases(),
				pair.mean(), pair.median(), pair.waiting(), known(chosen, pair.handovers()));
	}

	private static FlowsAnswer.Others others(SmallGroups<PairTimes> small) {
		return small.others().isEmpty() ? null : new FlowsAnswer.Others(small.others().size(),
				small.others().stream().mapToLong(PairTimes::count).sum());
	}

	private static FlowsAnswer.Hands hands(Handovers hands, Chosen chosen) {
		boolean few = chosen.isTooFew(hands.casesWithout()) || chosen.isTooFew(hands.cases() - hands.casesWithout());
		return new FlowsAnswer.Hands(hands.pairs(), hands.bothKnown(), hands.count(), hands.people().size(),
				few ? null : hands.casesWithout(), hands.mean(), hands.median());
	}

	private static FlowsAnswer.Again again(Rework rework, StepGroups groups, Chosen chosen) {
		var steps = IntStream.range(0, groups.count())
			.filter((group) -> rework.repeated()[group] >= chosen.fewest())
			.mapToObj((group) -> new FlowsAnswer.StepAgain(groups.name(group), rework.reached()[group],
					rework.repeated()[group], rework.repeatsOf()[group]))
			.sorted((one, other) -> Integer.compare(other.cases(), one.cases()))
			.toList();
		return rework.isTooFew(chosen) ? new FlowsAnswer.Again(null, null, null, null, null, steps)
				: new FlowsAnswer.Again(rework.again(), chosen.isTooFew(rework.byFlow()) ? null : rework.byFlow(),
						number(rework.share()), number(1 - rework.share()), rework.repeats(), steps);
	}

	private static FlowsAnswer.Batching batching(Batches batches, Chosen chosen) {
		return (chosen.isTooFew(batches.pieces())) ? new FlowsAnswer.Batching(null, null, null)
				: new FlowsAnswer.Batching(batches.batches(), batches.pieces(), number(batches.share()));
	}

	static VariantsAnswer variants(Chosen chosen, StepGroups groups, int first) {
		var variants = Variants.of(chosen, groups);
		int cases = variants.cases();
		if (cases < chosen.fewest()) {
			return new VariantsAnswer("variants", "seconds", true, chosen.isTooFew(cases) ? null : cases, null,
					List.of(), null);
		}
		var told = new ArrayList<>(variants.orders()
			.stream()
			.filter((order) -> !chosen.isTooFew(order.count()))
			.limit(first)
			.map((order) -> variant(order, groups, cases))
			.toList());
		if (!told.isEmpty() && chosen.isTooFew(cases - counted(told))) {
			told.remove(told.size() - 1);
		}
		int rest = cases - counted(told);
		return new VariantsAnswer("variants", "seconds", false, cases, variants.distinct(), told, (rest == 0) ? null
				: new VariantsAnswer.Rest(variants.distinct() - told.size(), rest, (double) rest / cases));
	}

	private static VariantsAnswer.Variant variant(Variants.Order order, StepGroups groups, int cases) {
		return new VariantsAnswer.Variant(IntStream.of(order.steps()).mapToObj(groups::name).toList(), order.count(),
				(double) order.count() / cases, order.median());
	}

	private static int counted(List<VariantsAnswer.Variant> told) {
		return told.stream().mapToInt(VariantsAnswer.Variant::count).sum();
	}

	private static Long known(Chosen chosen, int count) {
		return chosen.isTooFew(count) ? null : Long.valueOf(count);
	}

	private static Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

}
