package fi.polku.workshop.value;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.insight.StepFigures.StepFigure;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.workshop.catalogue.FlowOrder;

/**
 * The steps of a model that have run, in the order of the model.
 *
 * @param steps the figures by the name of the step
 */
record ValueStream(Model model, List<Row> steps) {

	/** From so many levels of colour, the last for what waits most. */
	private static final int LEVELS = 5;

	/**
	 * A step with its name.
	 *
	 * @param agreed whether it is time that was agreed, such as until the last day of a
	 * placement: no waiting, though nobody works meanwhile
	 */
	record Row(String id, String name, boolean agreed, StepFigure figure) {

		public boolean isTold() {
			return this.figure.runs() != null;
		}

	}

	static ValueStream of(Model model, List<StepFigure> figures) {
		var byStep = figures.stream()
			.collect(Collectors.toMap(StepFigure::step, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		return new ValueStream(model,
				FlowOrder.of(model)
					.stream()
					.filter((element) -> byStep.containsKey(element.id()))
					.map((element) -> new Row(element.id(), model.called(element.id()).orElse(element.id()),
							isTimer(element), byStep.get(element.id())))
					.toList());
	}

	private static boolean isTimer(ModelElement element) {
		return element.type().equals("intermediateCatchEvent") && element.message() == null;
	}

	/** Mean work of all steps together, in seconds. */
	public double touch() {
		return told().mapToDouble((row) -> (row.figure().touch() != null) ? row.figure().touch() : 0).sum();
	}

	/** Mean waiting of all steps together, in seconds; without time that was agreed. */
	public double waited() {
		return waiting().mapToDouble((row) -> row.figure().waited()).sum();
	}

	/** The step that waits longest. */
	public Optional<Row> slowest() {
		return waiting().filter((row) -> row.figure().waited() > 0)
			.max(Comparator.comparingDouble((row) -> row.figure().waited()));
	}

	private Stream<Row> waiting() {
		return told().filter((row) -> !row.agreed());
	}

	private Stream<Row> told() {
		return this.steps.stream().filter(Row::isTold);
	}

	/** How strong the colour of each step is in the picture; by its id. */
	Map<String, Integer> levels() {
		double most = slowest().map((row) -> row.figure().waited()).orElse(0.0);
		var levels = new LinkedHashMap<String, Integer>();
		told().forEach((row) -> levels.put(row.id(),
				(most > 0 && !row.agreed()) ? (int) Math.ceil(row.figure().waited() / most * LEVELS) : 0));
		return levels;
	}

}
