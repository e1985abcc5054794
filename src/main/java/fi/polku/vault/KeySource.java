package fi.polku.vault;

/** Where a node reads its keys, at the start and every few seconds. */
@FunctionalInterface
interface KeySource {

	String read();

}
