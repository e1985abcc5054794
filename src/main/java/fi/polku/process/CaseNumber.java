package fi.polku.process;

/**
 * The opaque number of a case, year and running number, e.g. {@code 2026-000123}. Numbers
 * come from one sequence and may have gaps. It is the engine's business key.
 *
 * @param value four digits, a hyphen, six or more digits
 */
public record CaseNumber(String value) {

	public CaseNumber {
		if (value == null || !value.matches("\\d{4}-\\d{6,9}")) {
			throw new IllegalArgumentException("not a case number");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}
}
