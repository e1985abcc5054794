package fi.polku.process.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a letter may name: a closed list. Nobody's name but the coordinator's, no identity
 * code, no health and no purpose is among it.
 */
public enum Placeholder {

	DATE("date", "3.11.2026"), TIME("time", "9.00"), PLACE("place", "Voimala, Mallikatu 12, huone 2"),
	PHONE("phone", "050 000 1201"), COORDINATOR("coordinator", "Kaisa Keksitty"), CASE("case", "2026-000001"),
	LAST_DAY("lastDay", "31.12.2026");

	private final String key;

	private final String sample;

	Placeholder(String key, String sample) {
		this.key = key;
		this.sample = sample;
	}

	/** As it stands in a letter, within braces. */
	public String key() {
		return this.key;
	}

	/** Its value for the invented client of a preview. */
	public String sample() {
		return this.sample;
	}

	public static Optional<Placeholder> of(String key) {
		return Arrays.stream(values()).filter((one) -> one.key.equals(key)).findFirst();
	}

	/** All of them as they are written. */
	public static String all() {
		return Arrays.stream(values()).map((one) -> "{" + one.key + "}").collect(Collectors.joining(", "));
	}

}
