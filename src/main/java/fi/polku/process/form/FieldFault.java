package fi.polku.process.form;

import java.util.List;

/**
 * Why an answer was not taken.
 *
 * @param field the id of the field, or the unknown key
 * @param code required, unknown, notANumber, notADate, noSuchChoice, tooLong, tooSmall,
 * tooLarge, tooEarly, tooLate, pattern, notAnEmail, notAPhone, notAnAmount, yesOrNo; the
 * message key is {@code form.fault.<code>}
 * @param arguments what the message names, e.g. the limit
 */
public record FieldFault(String field, String code, List<String> arguments) {

	/**
	 * A fault with what its message names; a rule of a module gives its message key as
	 * the code, e.g. {@code worktrial.fault.tooManyDays}.
	 */
	public static FieldFault of(String field, String code, String... arguments) {
		return new FieldFault(field, code, List.of(arguments));
	}

}
