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
			default -> field.shown();
		};
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
