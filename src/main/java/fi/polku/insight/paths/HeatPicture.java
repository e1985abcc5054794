package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** The figures of elements as marks on their drawing: a colour, and always its number. */
@Component
class HeatPicture {

	private final PathWords words;

	private final ObjectMapper json;

	HeatPicture(PathWords words, ObjectMapper json) {
		this.words = words;
		this.json = json;
	}

	/**
	 * An element.
	 *
	 * @param level 0 for one of too few cases
	 */
	record Mark(String id, int level, String text, String title) {
	}

	/**
	 * The drawing's marks.
	 *
	 * @param most the element with the greatest figure, or {@code null}
	 * @param legend what each level means, from little to much
	 */
	record Picture(String marks, String most, List<String> legend) {
	}

	Picture of(PathQuestion question, Map<String, ElementTimes> elements, Heat heat) {
		double most = elements.values()
			.stream()
			.filter((times) -> isTold(question, times, heat))
			.mapToDouble(heat::of)
			.max()
			.orElse(0);
		var marks = new ArrayList<Mark>();
		elements.forEach((id, times) -> {
			if (isTold(question, times, heat)) {
				marks.add(new Mark(id, Heat.level(heat.of(times), most), said(question, heat, heat.of(times)),
						question.named().step(id) + ": " + told(question, heat, heat.of(times))));
			}
			else if (question.chosen().isTooFew(times.cases())) {
				marks.add(new Mark(id, 0, "< " + question.chosen().fewest(), this.words.of("map.few")));
			}
		});
		var greatest = marks.stream()
			.filter((mark) -> mark.level() == Heat.LEVELS)
			.max(Comparator.comparingDouble((mark) -> heat.of(elements.get(mark.id()))));
		return new Picture(written(marks), greatest.map(Mark::id).orElse(null), legend(question, heat, most));
	}

	static boolean isTold(PathQuestion question, ElementTimes times, Heat heat) {
		return times.cases() > 0 && !question.chosen().isTooFew(times.cases()) && !Double.isNaN(heat.of(times))
				&& !(heat == Heat.REWORK && isRevealing(question, times));
	}

	/** Few did it again, or all but a few. */
	static boolean isRevealing(PathQuestion question, ElementTimes times) {
		return question.chosen().isTooFew(times.again()) || question.chosen().isTooFew(times.cases() - times.again());
	}

	/** Short enough for a mark. */
	private String said(PathQuestion question, Heat heat, double value) {
		return switch (heat) {
			case COUNT -> this.words.number(value);
			case MEDIAN -> this.words.brief(question, value);
			case WAITING, REWORK -> this.words.share(value);
		};
	}

	private String told(PathQuestion question, Heat heat, double value) {
		return this.words.of("map.heat." + heat.code()) + " "
				+ ((heat == Heat.MEDIAN) ? this.words.days(question, value) : said(question, heat, value));
	}

	private List<String> legend(PathQuestion question, Heat heat, double most) {
		return (most <= 0) ? List.of()
				: IntStream.rangeClosed(1, Heat.LEVELS)
					.mapToObj((level) -> this.words.of("map.atMost", said(question, heat, most * level / Heat.LEVELS)))
					.toList();
	}

	private String written(List<Mark> marks) {
		try {
			return this.json.writeValueAsString(marks);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("marks that cannot be written", ex);
		}
	}

}
