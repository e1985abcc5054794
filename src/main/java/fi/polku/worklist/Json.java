package fi.polku.worklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Answers as text and back, always in the same order of keys. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper()
		.configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

	private Json() {
	}

	static String write(Map<String, ?> answers) {
		try {
			return MAPPER.writeValueAsString(answers);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("answers cannot be written", ex);
		}
	}

	static Map<String, Object> read(String text) {
		try {
			return MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("answers cannot be read", ex);
		}
	}

	/** SHA-256 of the answers in hexadecimal. */
	static String hash(Map<String, ?> answers) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(write(answers).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
