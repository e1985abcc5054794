package fi.polku.process.form;

/** One choice of a field: the code that is stored and the words that are shown. */
public record Option(String value, String label) {
}
