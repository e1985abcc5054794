package fi.polku.insight.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.StepFigures;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** The table of steps, of one model, for others to show. */
@Component
class FiguresOfSteps implements StepFigures {

	private final CycleFigures figures;

	private final AskedFigures asked;

	private final CurrentUser user;

	FiguresOfSteps(CycleFigures figures, AskedFigures asked, CurrentUser user) {
		this.figures = figures;
		this.asked = asked;
		this.user = user;
	}

	@Override
	public List<StepFigure> of(String model, Integer version) {
		var filter = new CaseFilter(null, null, null, null, model, version, null, null, null, null, null, null, null,
				null, null);
		this.asked.figure("figure.steps", filter);
		return this.figures.steps(filter, StepsAsked.ALL, this.user.get())
			.steps()
			.stream()
			.map(FiguresOfSteps::figure)
			.toList();
	}

	private static StepFigure figure(StepTime step) {
		if (step.suppressed() || step.time() == null) {
			return new StepFigure(step.step(), step.kind(), null, null, null, Map.of(), null);
		}
		int runs = step.time().count() + ((step.open() != null) ? step.open() : 0);
		var waiting = new LinkedHashMap<String, Double>();
		for (var ball : HolderView.WAITS) {
			double held = (step.waiting() != null) ? HolderView.seconds(step.waiting(), ball) : 0;
			if (held > 0) {
				waiting.put(ball.name().toLowerCase(Locale.ROOT), held / runs);
			}
		}
		return new StepFigure(step.step(), step.kind(), runs, step.time().median(),
				(step.touch() != null) ? step.touch() / runs : null, waiting, step.firstTimeRight());
	}

}
