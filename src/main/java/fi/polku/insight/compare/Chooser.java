package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.CaseChoices;
import fi.polku.security.CurrentUser;
import fi.polku.web.FieldView.Option;

import org.springframework.stereotype.Component;

/** What may be compared, and what is where nothing has been chosen. */
@Component
class Chooser {

	/** What the form of the chooser holds itself; all else of the filter goes along. */
	private static final List<String> OWN = List.of("model", "step", "log");

	private final RunVersions versions;

	private final CaseChoices choices;

	private final CurrentUser user;

	Chooser(RunVersions versions, CaseChoices choices, CurrentUser user) {
		this.versions = versions;
		this.choices = choices;
		this.user = user;
	}

	/** The question with the two newest versions where none are given. */
	Question whole(CaseFilter filter, Asked asked) {
		if (filter.log() != null) {
			return new Question(filter, asked.withVersions(null, null));
		}
		var model = (filter.model() != null || asked.hasPeriods()) ? filter.model()
				: this.versions.mostTelling().orElse(null);
		var known = (model != null) ? this.versions.of(model) : List.<Integer>of();
		boolean isWhole = asked.a() != null && asked.b() != null && known.containsAll(List.of(asked.a(), asked.b()));
		if (isWhole || known.size() < 2 || asked.hasPeriods() && !asked.hasVersions()) {
			return new Question(filter, asked);
		}
		return new Question(of(filter, model), asked.withVersions(known.get(1), known.get(0)));
	}

	private static CaseFilter of(CaseFilter filter, String model) {
		return new CaseFilter(filter.from(), filter.to(), filter.period(), filter.programme(), model, filter.version(),
				filter.segment(), filter.area(), filter.team(), filter.step(), filter.outcome(), filter.state(),
				filter.time(), filter.log(), filter.end());
	}

	Choices of(Question question) {
		var filter = question.filter();
		var own = this.choices.of(CaseFilter.ALL, this.user.get());
		var ofModel = (filter.model() == null) ? own
				: this.choices.of(of(CaseFilter.ALL, filter.model()), this.user.get());
		var activities = (filter.log() == null) ? List.<Option>of() : this.choices.of(filter, this.user.get()).steps();
		var kept = new LinkedHashMap<>(filter.chosen());
		kept.keySet().removeAll(OWN);
		var versions = (filter.model() == null) ? List.<Integer>of() : this.versions.of(filter.model());
		return new Choices(withChosen(own.models(), filter.model()), versions, ofModel.steps(), own.logs(), activities,
				kept);
	}

	/** What is chosen is offered, even where nothing of it is left. */
	private static List<Option> withChosen(List<Option> options, String chosen) {
		if (chosen == null || options.stream().anyMatch((one) -> one.value().equals(chosen))) {
			return options;
		}
		var all = new ArrayList<>(options);
		all.add(new Option(chosen, chosen));
		return all;
	}

	/**
	 * What the form offers.
	 *
	 * @param versions of the model chosen, the newest first
	 * @param activities of the log chosen
	 * @param kept of the filter, by name
	 */
	public record Choices(List<Option> models, List<Integer> versions, List<Option> steps, List<Option> logs,
			List<Option> activities, Map<String, List<String>> kept) {
	}

}
