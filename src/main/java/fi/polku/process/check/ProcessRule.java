package fi.polku.process.check;

/** The process itself: its file's name, executable, versioned, kept for a set time. */
class ProcessRule implements Rule {

	/** Days only: the engine refuses years. */
	private static final String DAYS = "P\\d+D";

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var process = diagram.process();
			fault(faults, diagram, "idIsNotTheFile", process.id().equals(diagram.file()));
			diagram.root()
				.children("process")
				.stream()
				.filter((other) -> !other.equals(process))
				.forEach((other) -> faults.add(diagram.file(), other.id(), "oneProcessAFile"));
			fault(faults, diagram, "notExecutable", "true".equals(process.attribute("isExecutable")));
			fault(faults, diagram, "noTimeToLive", process.camunda("historyTimeToLive").matches(DAYS));
			fault(faults, diagram, "noVersionTag", !process.camunda("versionTag").isEmpty());
			fault(faults, diagram, "noFinnishName", !process.name().isEmpty());
		}
		for (var decision : models.decisions()) {
			if (!decision.decision().camunda("historyTimeToLive").matches(DAYS)) {
				faults.add(decision.file(), decision.id(), "noTimeToLive");
			}
		}
	}

	private static void fault(Faults faults, Diagram diagram, String code, boolean good) {
		if (!good) {
			faults.add(diagram.file(), diagram.process().id(), code);
		}
	}

}
