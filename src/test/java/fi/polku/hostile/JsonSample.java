package fi.polku.hostile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A body as a program would send it, made from the type that reads it. */
final class JsonSample {

	private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(Map.entry(String.class, "Etsii työtä"),
			Map.entry(int.class, 1), Map.entry(Integer.class, 1), Map.entry(long.class, 1L), Map.entry(Long.class, 1L),
			Map.entry(double.class, 1.5), Map.entry(Double.class, 1.5), Map.entry(boolean.class, true),
			Map.entry(Boolean.class, true), Map.entry(LocalDate.class, "2026-09-01"),
			Map.entry(LocalTime.class, "10:00"), Map.entry(LocalDateTime.class, "2026-09-01T10:00"),
			Map.entry(Instant.class, "2026-09-01T10:00:00Z"), Map.entry(BigDecimal.class, 12.5),
			Map.entry(UUID.class, "00000000-0000-4000-8000-000000000000"));

	private JsonSample() {
	}

	/** Maps, lists and simple values that JSON can say. */
	static Object of(Type type) {
		if (type instanceof ParameterizedType generic) {
			var parts = generic.getActualTypeArguments();
			var value = of(parts[parts.length - 1]);
			return Map.class.isAssignableFrom((Class<?>) generic.getRawType()) ? Map.of("a", value) : List.of(value);
		}
		if (!(type instanceof Class<?> plain) || SIMPLE.containsKey(type)) {
			return SIMPLE.getOrDefault(type, "x");
		}
		if (plain.isEnum()) {
			return plain.getEnumConstants()[0].toString();
		}
		if (plain.isRecord()) {
			var object = new LinkedHashMap<String, Object>();
			Arrays.stream(plain.getRecordComponents())
				.forEach((part) -> object.put(part.getName(), of(part.getGenericType())));
			return object;
		}
		return Collection.class.isAssignableFrom(plain) ? List.of() : "x";
	}

}
