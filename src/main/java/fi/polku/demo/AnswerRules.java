package fi.polku.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file {@code demo/answers.txt}: what is answered where. */
class AnswerRules {

	private final Map<String, List<String>> rules = new HashMap<>();

	AnswerRules() {
		for (var line : Table.lines("demo/answers.txt")) {
			var parts = line.split(" = ", 2);
			this.rules.put(parts[0].strip(),
					Arrays.stream(parts[1].split(Pattern.quote(" | "))).map(String::strip).toList());
		}
	}

	/** The answer as it is written; empty where the file says nothing. */
	Optional<String> find(String step, String field, Story story) {
		for (var key : List.of(step + "." + field + story.manner(), step + "." + field + "@" + story.exit(),
				step + "." + field, "*." + field)) {
			if (this.rules.containsKey(key)) {
				return Optional.of(story.pick(step + field, this.rules.get(key)));
			}
		}
		return Optional.empty();
	}

}
