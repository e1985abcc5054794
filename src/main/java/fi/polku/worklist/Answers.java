package fi.polku.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

/** Answers as a page's form sends them. */
public final class Answers {

	private Answers() {
	}

	/**
	 * One value as text, several as a list; what begins with an underscore is not an
	 * answer.
	 */
	public static Map<String, Object> of(MultiValueMap<String, String> sent) {
		var answers = new LinkedHashMap<String, Object>();
		sent.forEach((name, values) -> {
			if (!name.startsWith("_")) {
				answers.put(name, (values.size() == 1) ? values.get(0) : List.copyOf(values));
			}
		});
		return answers;
	}

}
