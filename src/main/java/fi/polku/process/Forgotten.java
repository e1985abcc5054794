package fi.polku.process;

import java.util.List;
import java.util.UUID;

/**
 * Of whom what is to be forgotten.
 *
 * @param client the person of the register
 * @param cases the cases that go; others of the person stay
 * @param entirely whether the person goes too, as no case is left
 * @param words what names this person and nobody else, for free text that belongs to no
 * case: code, phone, e-mail, the names
 * @param purpose why, as the trail calls it: retention or erasure
 */
public record Forgotten(UUID client, List<CaseNumber> cases, boolean entirely, List<String> words, String purpose) {

	public Forgotten {
		cases = List.copyOf(cases);
		words = List.copyOf(words);
	}

	/** The numbers of the cases, for {@code any(:numbers)}. */
	public String[] numbers() {
		return this.cases.stream().map(CaseNumber::value).toArray(String[]::new);
	}

	/** The words as one pattern of PostgreSQL, matching regardless of case. */
	public String pattern() {
		return this.words.isEmpty() ? "$^"
				: "(?i)(" + String.join("|",
						this.words.stream().map((word) -> word.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1")).toList())
						+ ")";
	}

}
