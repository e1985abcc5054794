package fi.polku.workshop.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.Date;

/** A value as the engine's history keeps it. */
final class StoredValue {

	private static final ObjectInputFilter DAYS_ONLY = ObjectInputFilter.Config
		.createFilter("java.time.*;maxdepth=3;maxbytes=10000;!*");

	private StoredValue() {
	}

	/**
	 * Reads it.
	 * @param type the engine's name of the type
	 * @param value as text; objects in base 64
	 * @return {@code null} for nothing and for what is neither plain nor a day
	 */
	static Object read(String type, String value) {
		if (value == null || type == null) {
			return null;
		}
		return switch (type) {
			case "long", "integer", "short" -> Long.valueOf(value);
			case "double" -> Double.valueOf(value);
			case "boolean" -> !"0".equals(value);
			case "date" -> new Date(Long.parseLong(value));
			case "object", "serializable" -> day(value);
			default -> value;
		};
	}

	private static Object day(String base64) {
		try (var in = new ObjectInputStream(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)))) {
			in.setObjectInputFilter(DAYS_ONLY);
			return in.readObject();
		}
		catch (IOException | ClassNotFoundException | IllegalArgumentException ex) {
			return null;
		}
	}

}
