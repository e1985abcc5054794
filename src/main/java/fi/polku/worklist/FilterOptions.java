package fi.polku.worklist;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.web.FieldView.Option;
import fi.polku.web.Markup;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The options of the filter's lists as HTML: a hundred on each page. */
@Component("filterOptions")
class FilterOptions {

	private static final List<Sort> SORTS = List.of(Sort.values());

	private final MessageSource texts;

	FilterOptions(MessageSource texts) {
		this.texts = texts;
	}

	public String of(List<Option> options, String chosen) {
		return of(options.stream(), chosen);
	}

	/** Values whose words are texts of the worklist, such as {@code due.today}. */
	public String worded(String part, List<String> values, String chosen) {
		return of(values.stream().map((value) -> option(part + ".", value, value)), chosen);
	}

	/** Each order, upwards and downwards. */
	public String sorts(String chosen) {
		return of(
				SORTS.stream()
					.map(Sort::word)
					.flatMap((word) -> Stream.of(option("sort.", word, word), option("sort.down.", word, "-" + word))),
				chosen);
	}

	private Option option(String key, String word, String value) {
		return new Option(value,
				this.texts.getMessage("worklist." + key + word, null, LocaleContextHolder.getLocale()));
	}

	private static String of(Stream<Option> options, String chosen) {
		var html = new Markup();
		options.forEach((one) -> html.raw("<option value=\"")
			.text(one.value())
			.raw(one.value().equals(chosen) ? "\" selected>" : "\">")
			.text(one.label())
			.raw("</option>"));
		return html.toString();
	}

}
