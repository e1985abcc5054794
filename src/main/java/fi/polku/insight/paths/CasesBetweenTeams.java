package fi.polku.insight.paths;

import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.page.CasePicker;

import org.springframework.stereotype.Component;

/** The cases that one team handed to another: both by their ids, in a log by name. */
@Component
class CasesBetweenTeams implements CasePicker {

	@Override
	public String name() {
		return "teams";
	}

	@Override
	public IntPredicate of(Chosen chosen, String value, List<String> kinds) {
		var team = chosen.columns().events().team();
		return new Consecutive(chosen).anyOf((before, event) -> team[before] != 0 && team[event] != 0
				&& team[before] != team[event] && value.equals(named(chosen, team[before], team[event])));
	}

	/** The pair's name in an address. */
	static String named(Chosen chosen, int from, int to) {
		return chosen.columns().teams().get(from) + "~" + chosen.columns().teams().get(to);
	}

}
