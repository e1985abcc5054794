package fi.polku.insight.columns;

import java.util.List;

/**
 * A fact of each case out of a small set.
 *
 * @param code of each case; 0 for none
 * @param names by code; the name of 0 is {@code null}
 */
public record Coded(char[] code, List<String> names) {

	/** The fact of a case, or {@code null}. */
	public String of(int caseIndex) {
		return this.names.get(this.code[caseIndex]);
	}

	/** The code of a name; -1 where no case has it. */
	public int code(String name) {
		return this.names.indexOf(name);
	}

}
