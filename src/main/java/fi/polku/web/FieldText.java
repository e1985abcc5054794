package fi.polku.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A field's value as one reads it: dates, yes and no, money and labels in words. */
@Component("fieldText")
public class FieldText {

	private final Fmt fmt;

	private final MessageSource texts;

	FieldText(Fmt fmt, MessageSource texts) {
		this.fmt = fmt;
		this.texts = texts;
	}

	public String of(FieldView field) {
		return switch (field.type()) {
			case "date" -> this.fmt.date(field.value());
			case "dateTime" -> this.fmt.dateTime(field.value());
			case "boolean", "yesno" -> text(field.has("true") ? "web.form.yes" : "web.form.no");
			case "money" -> field.value() + " €";
			case "percent" -> field.value() + " %";
			case "info" -> isDay(field) ? this.fmt.date(field.value()) : field.shown();
			default -> field.shown();
		};
	}

	private static boolean isDay(FieldView field) {
		return field.values().size() == 1 && field.value().matches("\\d{4}-\\d{2}-\\d{2}");
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
