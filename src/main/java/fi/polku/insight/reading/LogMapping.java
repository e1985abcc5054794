package fi.polku.insight.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which heading of a CSV log stands for what, and the clock of times without an offset.
 *
 * @param headings by what they say, empty where no column says it; the others are found
 * by the headings that are known
 */
public record LogMapping(Map<LogColumn, String> headings) {

	public static final LogMapping NONE = new LogMapping(Map.of());

	/**
	 * The mapping as a program says it: the heading by the column's word.
	 * @throws LogFault where a word is not one
	 */
	public static LogMapping of(Map<String, String> said) throws LogFault {
		var headings = new EnumMap<LogColumn, String>(LogColumn.class);
		for (var one : said.entrySet()) {
			var column = LogColumn.of(one.getKey()).orElseThrow(() -> new LogFault(LogFault.Code.BAD_MAPPING, 0));
			if (one.getValue() == null || headings.put(column, one.getValue()) != null) {
				throw new LogFault(LogFault.Code.BAD_MAPPING, 0);
			}
		}
		return new LogMapping(headings);
	}

	/**
	 * The place of each column among the headings.
	 * @throws LogFault where a heading that was named is not there, or one that must be
	 */
	Map<LogColumn, Integer> places(List<String> row) throws LogFault {
		var places = new EnumMap<LogColumn, Integer>(LogColumn.class);
		for (var one : this.headings.entrySet()) {
			if (one.getValue().isEmpty()) {
				continue;
			}
			int place = row.indexOf(one.getValue());
			if (place < 0) {
				throw new LogFault(LogFault.Code.UNKNOWN_COLUMN, 1);
			}
			places.put(one.getKey(), place);
		}
		for (int i = 0; i < row.size(); i++) {
			int place = i;
			if (!places.containsValue(i)) {
				LogColumn.of(row.get(i))
					.filter((column) -> !this.headings.containsKey(column))
					.ifPresent((column) -> places.putIfAbsent(column, place));
			}
		}
		must(places, LogColumn.CASE, LogFault.Code.NO_CASE_COLUMN);
		must(places, LogColumn.ACTIVITY, LogFault.Code.NO_ACTIVITY_COLUMN);
		must(places, LogColumn.TIME, LogFault.Code.NO_TIME_COLUMN);
		return places;
	}

	private static void must(Map<LogColumn, Integer> places, LogColumn column, LogFault.Code fault) throws LogFault {
		if (!places.containsKey(column)) {
			throw new LogFault(fault, 1);
		}
	}

}
