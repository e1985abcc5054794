package fi.polku.workshop.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The words of the editor in the reader's language, for the browser. */
@Component
public class EditorWords {

	private static final String START = "workshop.editor.";

	private static final String FAULT = "workshop.fault.";

	/** The faults that the browser itself finds, in the same words as the check. */
	private static final List<String> FOUND = List.of("noHelp", "noForm", "unknownGroup", "noDeadlineRule",
			"waitsForNobody", "noClientText", "idNotLowerCamel", "gatewayId", "flowId");

	private final MessageSource texts;

	private final ObjectMapper json;

	private final Properties known = known();

	EditorWords(MessageSource texts, ObjectMapper json) {
		this.texts = texts;
		this.json = json;
	}

	public String json() {
		var words = new TreeMap<String, String>();
		for (var key : this.known.stringPropertyNames()) {
			words.put(key.substring(START.length()), text(key));
		}
		FOUND.forEach((code) -> words.put("fault." + code, text(FAULT + code)));
		try {
			return this.json.writeValueAsString(words);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private static Properties known() {
		try {
			var words = PropertiesLoaderUtils.loadProperties(new EncodedResource(
					new ClassPathResource("messages/workshop-editor-messages_fi.properties"), StandardCharsets.UTF_8));
			words.keySet().removeIf((key) -> !key.toString().startsWith(START));
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
