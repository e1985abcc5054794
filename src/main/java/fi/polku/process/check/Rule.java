package fi.polku.process.check;

/** One thing that every model must hold. */
@FunctionalInterface
interface Rule {

	void check(CheckedModels models, Faults faults);

}
