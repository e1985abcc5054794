package fi.polku.intake.referral;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.web.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says faults in the reader's language. */
@Component
class FaultWords {

	private final MessageSource texts;

	FaultWords(MessageSource texts) {
		this.texts = texts;
	}

	String of(InputFault fault) {
		var keys = new String[] { "intake.fault." + fault.field() + "." + fault.code(),
				"intake.fault." + fault.code() };
		var arguments = Stream.concat(Stream.of(fault.field()), fault.arguments().stream()).toArray();
		return this.texts.getMessage(new DefaultMessageSourceResolvable(keys, arguments),
				LocaleContextHolder.getLocale());
	}

	List<Refusal.FieldFault> of(List<InputFault> faults) {
		return faults.stream().map((fault) -> new Refusal.FieldFault(fault.field(), fault.code(), of(fault))).toList();
	}

}
