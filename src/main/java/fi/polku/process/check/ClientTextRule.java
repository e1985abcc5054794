package fi.polku.process.check;

/** Of every activity and event somebody decided what the client reads, or nothing. */
class ClientTextRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.nodes()
				.stream()
				.filter(Elements::isNamedInCode)
				.filter((node) -> Elements.property(node, "polku:client").isBlank())
				.forEach((node) -> faults.add(diagram.file(), node.id(), "noClientText"));
		}
	}

}
