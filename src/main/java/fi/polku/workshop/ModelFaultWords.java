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
		return new Told(fault.model(), fault.element(), fault.code(),
				this.texts.getMessage(code, fault.arguments().toArray(), code, LocaleContextHolder.getLocale()));
	}

	/** A fault in words. */
	public record Told(String model, String element, String code, String says) {
	}

}
