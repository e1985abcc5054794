package fi.polku.document;

import java.util.List;

/**
 * One side of an agreement as printed.
 *
 * @param name of the person or the organisation
 * @param details further lines: a birth date, a business id, an address, a contact; no
 * identity code
 */
public record Party(String name, List<String> details) {

	public Party {
		details = List.copyOf(details);
	}

	public static Party of(String name, String... details) {
		return new Party(name, List.of(details));
	}

}
