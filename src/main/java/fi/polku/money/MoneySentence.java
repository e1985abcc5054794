package fi.polku.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page in a sentence. */
@Component
class MoneySentence {

	private final MessageSource texts;

	private final Fmt fmt;

	MoneySentence(MessageSource texts, Fmt fmt) {
		this.texts = texts;
		this.fmt = fmt;
	}

	String of(List<MoneyLine> lines, int year, Locale locale) {
		var known = lines.stream().filter((line) -> line.budget() != null).toList();
		if (known.isEmpty()) {
			return text("money.sentence.none", locale, String.valueOf(year));
		}
		var budget = known.stream().map(MoneyLine::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
		var left = known.stream().map(MoneyLine::left).reduce(BigDecimal.ZERO, BigDecimal::add);
		long overspent = known.stream().filter(MoneyLine::isOverspent).count();
		var sentence = text("money.sentence", locale, String.valueOf(year), this.fmt.euros(budget),
				this.fmt.euros(left));
		return (overspent > 0) ? sentence + " " + text("money.sentence.overspent", locale, overspent) : sentence;
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.texts.getMessage(key, arguments, locale);
	}

}
