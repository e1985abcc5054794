package fi.polku.intake.referral;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param code its words are the text {@code intake.fault.<field>.<code>}, else
 * {@code intake.fault.<code>}
 * @param arguments what the words name, after the field's own name
 */
record InputFault(String field, String code, List<Object> arguments) {
}
