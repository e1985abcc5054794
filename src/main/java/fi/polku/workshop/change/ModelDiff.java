package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.change.Difference.Kind;
import fi.polku.workshop.draft.ModelFiles;

/**
 * What a state of a model has otherwise than another.
 *
 * @param differences in the order of the model after, what is gone last
 */
public record ModelDiff(List<Difference> differences) {

	/** Compares two states of one model by their files. */
	public static ModelDiff between(ModelFiles before, ModelFiles after) {
		var all = new ArrayList<Difference>();
		var was = Drawings.of(before);
		var is = Drawings.of(after);
		if (was.isPresent() && is.isPresent() && before.isDecision() == after.isDecision()) {
			all.addAll(after.isDecision() ? DecisionDiff.of(was.get(), is.get()) : DiagramDiff.of(was.get(), is.get()));
		}
		all.addAll(TextDiff.of(before, after));
		all.addAll(ScenarioDiff.of(before, after));
		all.addAll(FileDiff.of(before, after, was.isPresent() && is.isPresent()));
		return new ModelDiff(all);
	}

	/** Those of each element, without what only stands elsewhere in the picture. */
	public Map<String, List<Difference>> byElement() {
		var byElement = new LinkedHashMap<String, List<Difference>>();
		this.differences.stream()
			.filter((one) -> !one.isLayout())
			.forEach((one) -> byElement.computeIfAbsent(one.place().element(), (same) -> new ArrayList<>()).add(one));
		return byElement;
	}

	/** Elements of which nothing but the place in the picture differs. */
	public List<String> moved() {
		var told = byElement().keySet();
		return this.differences.stream()
			.filter(Difference::isLayout)
			.map((one) -> one.place().element())
			.filter((element) -> !told.contains(element))
			.distinct()
			.toList();
	}

	/** How an element differs as a whole. */
	public Kind kindOf(String element) {
		return byElement().getOrDefault(element, List.of())
			.stream()
			.filter(Difference::isWhole)
			.map(Difference::kind)
			.findFirst()
			.orElse(Kind.CHANGED);
	}

	public boolean isEmpty() {
		return this.differences.isEmpty();
	}

	/** Whether nothing but the picture differs. */
	public boolean isLayoutOnly() {
		return !isEmpty() && this.differences.stream().allMatch(Difference::isLayout);
	}

}
