package fi.polku.insight.compare;

/**
 * What is measured: the run of a model, the case, or a step.
 *
 * @param of run, case or step
 */
record Subject(String of, String model, String step) {

	Measured measured() {
		return Measured.valueOf(this.of.toUpperCase(java.util.Locale.ROOT));
	}

}
