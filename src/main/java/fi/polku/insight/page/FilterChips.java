package fi.polku.insight.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.insight.CaseFilter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is chosen, in words, with the address without it. */
@Component
public class FilterChips {

	private static final Set<String> DAYS = Set.of("from", "to");

	private static final Set<String> LENGTHS = Set.of("over", "under");

	/** What chooses cases; an order or a colour does not. */
	private static final Set<String> CHOOSING = Stream
		.of(CaseFilter.NAMES.stream(), CaseListing.NAMES.stream(), CaseListing.PICKED.stream())
		.flatMap((names) -> names)
		.filter((name) -> !name.equals("sort") && !name.equals("kind"))
		.collect(Collectors.toSet());

	private final FilterNames names;

	private final MessageSource texts;

	FilterChips(FilterNames names, MessageSource texts) {
		this.names = names;
		this.texts = texts;
	}

	List<Chip> of(CaseFilter filter, InsightQuery query) {
		return query.parameters()
			.entrySet()
			.stream()
			.filter((one) -> CHOOSING.contains(one.getKey()))
			.map((one) -> new Chip(words(one.getKey(), one.getValue(), filter, query), without(one.getKey(), query)))
			.toList();
	}

	/** What is chosen, in words. */
	public List<String> words(CaseFilter filter) {
		return of(filter, InsightQuery.of("", filter)).stream().map(Chip::words).toList();
	}

	private String words(String name, List<String> values, CaseFilter filter, InsightQuery query) {
		var said = values.stream().map((value) -> this.names.of(name, value, filter)).toList();
		return this.texts.getMessage("insight.chip." + meaning(name, filter, query) + name,
				new Object[] { String.join(", ", said) }, LocaleContextHolder.getLocale());
	}

	/** Which words the days or a length need. */
	private static String meaning(String name, CaseFilter filter, InsightQuery query) {
		if (LENGTHS.contains(name) && filter.inWorkingTime()) {
			return "working.";
		}
		boolean isDay = DAYS.contains(name);
		return (isDay && query.isOfWindow()) ? "window."
				: (isDay && filter.period() != null) ? filter.period() + "." : "";
	}

	/** What means nothing alone goes with it. */
	private static String without(String name, InsightQuery query) {
		return switch (name) {
			case "model" -> query.without(name, "version").href();
			case "period" -> query.without(name, "counted").href();
			case "way", "handover", "teams", "again" -> query.without(name, "kind").href();
			case "log" -> query.without(name, "end", "step").href();
			default -> query.without(name).href();
		};
	}

	/** One thing that is chosen. */
	public record Chip(String words, String without) {
	}

}
