package fi.polku.workshop.catalogue;

/**
 * A version of a model.
 *
 * @param definition the engine's id of it
 * @param cases how many cases run it now; of a decision none
 * @param incidents how many of them stand still because something failed
 */
record ModelVersion(String model, boolean decision, int version, String definition, String deployment, String tag,
		long cases, long incidents, Published published) {
}
