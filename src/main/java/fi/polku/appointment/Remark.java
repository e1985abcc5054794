package fi.polku.appointment;

import java.util.List;

/**
 * What is wrong with a field, or to be thought of.
 *
 * @param key of the text
 */
record Remark(String field, String key, List<Object> arguments) {

	static Remark of(String field, String code, Object... arguments) {
		return new Remark(field, "appointment.fault." + code, List.of(arguments));
	}

}
