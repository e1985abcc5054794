package fi.polku.workshop.catalogue;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How many open cases stand at each step, as the picture takes it. */
final class StepMarks {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final int LEVELS = 5;

	private StepMarks() {
	}

	/** As JSON; {@code null} where there are none. */
	static String of(Map<String, Integer> steps) {
		if (steps.isEmpty()) {
			return null;
		}
		int most = steps.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
		List<Mark> marks = steps.entrySet()
			.stream()
			.map((one) -> new Mark(one.getKey(), (one.getValue() * LEVELS + most - 1) / most,
					String.valueOf(one.getValue()), String.valueOf(one.getValue())))
			.toList();
		try {
			return JSON.writeValueAsString(marks);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Mark(String id, int level, String text, String title) {
	}

}
