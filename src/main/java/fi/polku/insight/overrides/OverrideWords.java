package fi.polku.insight.overrides;

import java.util.Arrays;
import java.util.stream.Collectors;

import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of proposals, in the reader's language. */
@Component
class OverrideWords {

	private final Words words;

	private final FilterNames names;

	private final MessageSource texts;

	OverrideWords(Words words, FilterNames names, MessageSource texts) {
		this.words = words;
		this.names = names;
		this.texts = texts;
	}

	String of(String key, Object... values) {
		return this.words.of("insight.overrides." + key, values);
	}

	/** The row of a table, where it may be told. */
	String row(int row, int version) {
		return (row > 0) ? of("rowOf", row, version) : this.words.of("web.sensitive");
	}

	/** In the place of a number that is not told. */
	String hidden() {
		return this.words.of("insight.figure.hidden");
	}

	String hiddenCell() {
		return this.words.of("insight.figure.hiddenCell");
	}

	String table(String decision) {
		return of("decision." + decision);
	}

	/** A value that was proposed or chosen; services of a plan stand side by side. */
	String value(String decision, String value) {
		if (Proposal.SEGMENT.table().equals(decision)) {
			return this.names.segment(value);
		}
		return Arrays.stream(value.split("\\+"))
			.map((one) -> this.texts.getMessage("insight.overrides.value." + decision + "." + one, null, one,
					LocaleContextHolder.getLocale()))
			.collect(Collectors.joining(" + "));
	}

}
