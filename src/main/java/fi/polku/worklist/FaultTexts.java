package fi.polku.worklist;

import java.util.List;

import fi.polku.process.form.FieldFault;
import fi.polku.web.Fmt;
import fi.polku.web.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with an answer, in the reader's words. */
@Component
public class FaultTexts {

	private final MessageSource texts;

	private final Fmt fmt;

	FaultTexts(MessageSource texts, Fmt fmt) {
		this.texts = texts;
		this.fmt = fmt;
	}

	/** A code with a dot is the key of its module's own text. */
	String of(FieldFault fault) {
		var key = fault.code().contains(".") ? fault.code() : "worklist.fault." + fault.code();
		return this.texts.getMessage(key, fault.arguments().stream().map(this::shown).toArray(),
				LocaleContextHolder.getLocale());
	}

	/** For a refusal of a form. */
	public List<Refusal.FieldFault> of(List<FieldFault> faults) {
		return faults.stream().map((fault) -> new Refusal.FieldFault(fault.field(), fault.code(), of(fault))).toList();
	}

	private String shown(String argument) {
		return argument.matches("\\d{4}-\\d{2}-\\d{2}") ? this.fmt.shortDate(argument) : argument;
	}

}
