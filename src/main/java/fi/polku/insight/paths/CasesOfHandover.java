package fi.polku.insight.paths;

import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.page.CasePicker;

import org.springframework.stereotype.Component;

/** The cases that one person handed to another: both by their numbers in the facts. */
@Component
class CasesOfHandover implements CasePicker {

	@Override
	public String name() {
		return "handover";
	}

	@Override
	public IntPredicate of(Chosen chosen, String value, List<String> kinds) {
		var people = chosen.columns().events().person();
		return new Consecutive(chosen).anyOf((before, event) -> people[before] != people[event]
				&& value.equals(named(people[before], people[event])));
	}

	/** The pair's name in an address. */
	static String named(int from, int to) {
		return from + "~" + to;
	}

}
