package fi.polku.workshop.editor;

import java.util.ArrayList;
import java.util.List;

import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** All there is to draw a model with, in the reader's language. */
@Component
class BuildingBlocks {

	private final LiveModels live;

	private final StepBlocks steps;

	private final HumanBlocks people;

	private final RuleBlocks rules;

	BuildingBlocks(LiveModels live, StepBlocks steps, HumanBlocks people, RuleBlocks rules) {
		this.live = live;
		this.steps = steps;
		this.people = people;
		this.rules = rules;
	}

	/**
	 * What a model may be drawn with.
	 * @param model its id: steps that stand in other models are left out
	 */
	All of(String model) {
		var all = this.live.newest();
		var others = all.stream().filter((one) -> !one.model().equals(model)).toList();
		var deadlines = this.people.deadlines(DeadlineRules.of(others));
		var templates = new ArrayList<ElementTemplate>();
		templates.addAll(this.people.templates(deadlines));
		templates.addAll(this.steps.anywhere());
		templates.addAll(this.steps.templates(model, all));
		templates.addAll(this.rules.templates(others));
		return new All(templates, deadlines, this.people.groups(),
				others.stream().filter(ModelFiles::isDecision).map(ModelFiles::model).toList());
	}

	/**
	 * What the editor offers.
	 *
	 * @param templates element templates of Camunda 7
	 * @param deadlines rules of the deadlines' table, with how long each is
	 * @param groups who a task may be given to
	 * @param decisions ids of the live decisions
	 */
	record All(List<ElementTemplate> templates, List<ElementTemplate.Choice> deadlines,
			List<ElementTemplate.Choice> groups, List<String> decisions) {
	}

}
