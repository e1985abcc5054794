package fi.polku.insight.paths;

import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.CasePicker;

import org.springframework.stereotype.Component;

/** The cases in which a step was done more than once. */
@Component
class CasesDoneAgain implements CasePicker {

	@Override
	public String name() {
		return "again";
	}

	@Override
	public IntPredicate of(Chosen chosen, String value, List<String> kinds) {
		var groups = StepGroups.of(chosen.columns(), KindsAsked.of(kinds, EnumSet.allOf(Kind.class)));
		var succession = new Succession(chosen, groups);
		var events = succession.events();
		return (one) -> {
			int times = 0;
			for (int event = events.first()[one]; event < events.end(one); event++) {
				times += (succession.counts(event) && groups.name(succession.group(event)).equals(value)) ? 1 : 0;
			}
			return times > 1;
		};
	}

}
