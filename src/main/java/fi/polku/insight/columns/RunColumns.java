package fi.polku.insight.columns;

import java.util.List;

/**
 * Runs of models, case by case, in the order in which they began; a log has none.
 *
 * @param first place of each case; one more says where the last ends
 * @param model index in {@code models}
 * @param version with which it began
 * @param ended {@link Columns#OPEN} where it goes on
 * @param migrated when it first went over to another version, else {@link Columns#NONE}
 */
public record RunColumns(int[] first, char[] model, int[] version, long[] began, long[] ended, long[] migrated,
		List<String> models) {

	/** Whether the case has a run of the version; a null version is any. */
	public boolean has(int caseIndex, int wanted, Integer version) {
		for (int run = this.first[caseIndex]; run < this.first[caseIndex + 1]; run++) {
			if (this.model[run] == wanted && (version == null || this.version[run] == version)) {
				return true;
			}
		}
		return false;
	}

	static RunColumns none(int cases) {
		return new RunColumns(new int[cases + 1], new char[0], new int[0], new long[0], new long[0], new long[0],
				List.of());
	}

}
