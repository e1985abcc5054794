package fi.polku.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fi.polku.process.check.ModelFault;
import fi.polku.process.letter.LetterFile;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what is wrong with a model. */
@Component
public class ModelFaultWords {

	private static final Set<String> OF_A_LANGUAGE = Set.of("letterHasNoBody", "letterHasNoSubject",
			"letterHasNoTextMessage", "noLetter", "noText", "strayText");

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
		return new Told(fault.model(), fault.element(), fault.code(), text(code, words(fault)), language(fault));
	}

	/**
	 * Which language a text has that the fault is about; {@code null} where it is no
	 * text's.
	 */
	private static String language(ModelFault fault) {
		return fault.arguments().stream().limit(1).filter(LetterFile.LANGUAGES::contains).findFirst().orElse(null);
	}

	private Object[] words(ModelFault fault) {
		if ("engineRefuses".equals(fault.code())) {
			return engine(fault.arguments());
		}
		if (OF_A_LANGUAGE.contains(fault.code())) {
			return new Object[] { text("workshop.in." + fault.arguments().get(0)) };
		}
		var words = arguments(fault.arguments());
		if (language(fault) != null) {
			words[0] = text("workshop.change.language." + language(fault));
		}
		return words;
	}

	/** The line, and in words what the engine objects to, with what it names. */
	private Object[] engine(List<String> arguments) {
		var why = text("workshop.engine." + arguments.get(1));
		var named = arguments.get(2);
		return new Object[] { arguments.get(0), named.isEmpty() ? why : why + " (" + named + ")" };
	}

	/** One that is itself a key stands for its sentence about the argument after it. */
	private Object[] arguments(List<String> arguments) {
		var words = new ArrayList<Object>(arguments);
		for (int i = 0; i < arguments.size() - 1; i++) {
			if (arguments.get(i).startsWith("workshop.")) {
				words.set(i, text(arguments.get(i), arguments.get(i + 1)));
			}
		}
		return words.toArray();
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
	}

	/** A fault in words, and the language of the text it is about, if any. */
	public record Told(String model, String element, String code, String says, String language) {
	}

}
