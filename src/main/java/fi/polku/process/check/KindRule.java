package fi.polku.process.check;

/**
 * What the standard has but the engine leaves out without a word, or runs by without
 * doing anything, is told: such a model would run otherwise than it is drawn.
 */
class KindRule implements Rule {

	private static final String[] NOT_RUN = { "adHocSubProcess", "complexGateway", "standardLoopCharacteristics",
			"linkEventDefinition" };

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.nodes("task", "manualTask").forEach((node) -> faults.add(diagram.file(), node.id(), "worksNot"));
			diagram.process()
				.within(NOT_RUN)
				.filter(Node::isBpmn)
				.forEach((node) -> faults.add(diagram.file(), owner(node), "notRun", "workshop.kind." + node.tag(),
						node.tag()));
			diagram.nodes(Elements.EVENTS.toArray(String[]::new))
				.stream()
				.filter((event) -> triggers(event) > 1)
				.forEach((event) -> faults.add(diagram.file(), event.id(), "severalTriggers"));
		}
	}

	/** A loop and a trigger are told at what has them. */
	private static String owner(Node node) {
		return Elements.isFlowNode(node) ? node.id() : node.parent().map(Node::nearestId).orElse("");
	}

	/**
	 * One that is named instead of drawn counts twice: the engine does not look for it.
	 */
	private static long triggers(Node event) {
		return event.children()
			.stream()
			.filter(Node::isBpmn)
			.mapToInt((one) -> one.is("eventDefinitionRef") ? 2 : one.tag().endsWith("EventDefinition") ? 1 : 0)
			.sum();
	}

}
