package fi.polku.workshop;

import java.util.List;

import fi.polku.process.check.ModelFault;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what is wrong with a model. */
@Component
public class ModelFaultWords {

	private final MessageSource texts;

	ModelFaultWords(MessageSource texts) {
		this.texts = texts;
	}

	/** In the reader's language. */
	public List<Told> of(List<ModelFault> faults) {
		return faults.stream().map(this::of).toList();
	}

	private Told of(ModelFault fault) {
		var code = "workshop.fault." + fault.code();
		var arguments = "engineRefuses".equals(fault.code()) ? engine(fault.arguments()) : fault.arguments().toArray();
		return new Told(fault.model(), fault.element(), fault.code(),
				this.texts.getMessage(code, arguments, code, LocaleContextHolder.getLocale()));
	}

	/** The line, and in words what the engine objects to, with what it names. */
	private Object[] engine(List<String> arguments) {
		var why = this.texts.getMessage("workshop.engine." + arguments.get(1), null, LocaleContextHolder.getLocale());
		var named = arguments.get(2);
		return new Object[] { arguments.get(0), named.isEmpty() ? why : why + " (" + named + ")" };
	}

	/** A fault in words. */
	public record Told(String model, String element, String code, String says) {
	}

}
