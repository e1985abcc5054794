package fi.polku.workshop.change;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.workshop.change.Difference.Place;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.scenario.Scenarios;

/** What differs in the tests kept with a model. */
final class ScenarioDiff {

	private ScenarioDiff() {
	}

	static List<Difference> of(ModelFiles before, ModelFiles after) {
		return Pair.of(all(before), all(after), Test::name)
			.stream()
			.filter((pair) -> !pair.isBoth() || !pair.before().equals(pair.after()))
			.map((pair) -> Difference.changed(
					Place.of(pair.any().of().isEmpty() ? after.model() : pair.any().of())
						.part(pair.any().name(), pair.any().name()),
					What.SCENARIO, "", pair.isAdded() ? "" : pair.before().told(),
					pair.isRemoved() ? "" : pair.after().told()))
			.toList();
	}

	private static List<Test> all(ModelFiles files) {
		var scenarios = Scenarios.of(files);
		return Stream
			.concat(scenarios.all().stream().map((one) -> new Test(one.decision(), one.name(), one.told())),
					scenarios.routes().stream().map((one) -> new Test("", one.name(), one.told())))
			.toList();
	}

	/** A test in one line; of a decision or "" of the whole. */
	private record Test(String of, String name, String told) {
	}

}
