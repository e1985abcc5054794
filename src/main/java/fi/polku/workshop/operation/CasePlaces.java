package fi.polku.workshop.operation;

import java.util.ArrayList;
import java.util.List;

import fi.polku.workshop.operation.OperatedCase.Run;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;

import org.springframework.stereotype.Component;

/** Where a case stands, over all the models it runs. */
@Component
class CasePlaces {

	/** Ends the id of what the engine has around a step that is done for several. */
	static final String AROUND = "#multiInstanceBody";

	private final RuntimeService runtime;

	CasePlaces(RuntimeService runtime) {
		this.runtime = runtime;
	}

	List<CasePlace> of(OperatedCase one) {
		var places = new ArrayList<CasePlace>();
		for (var run : one.runs()) {
			var whole = tree(run.instance());
			if (whole != null) {
				walk(whole, run, run.stopped() ? "stopped" : null, places);
			}
		}
		return places;
	}

	/** The parts of a run in which it stands; {@code null} where it has ended. */
	ActivityInstance tree(String instance) {
		return this.runtime.getActivityInstance(instance);
	}

	private static void walk(ActivityInstance part, Run run, String hindrance, List<CasePlace> places) {
		var within = part.getActivityId().endsWith(AROUND) ? "several" : hindrance;
		for (var waiting : part.getChildTransitionInstances()) {
			var step = waiting.getActivityId().replace(AROUND, "");
			places.add(new CasePlace(waiting.getId(), true, run, step, called(run, step), within));
		}
		for (var child : part.getChildActivityInstances()) {
			if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length > 0) {
				walk(child, run, within, places);
			}
			else {
				var step = child.getActivityId().replace(AROUND, "");
				places.add(new CasePlace(child.getId(), false, run, step, called(run, step), within));
			}
		}
	}

	private static String called(Run run, String step) {
		return run.model().called(step).orElse(step);
	}

}
