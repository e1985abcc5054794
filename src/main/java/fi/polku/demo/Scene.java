package fi.polku.demo;

import java.time.LocalDate;

/**
 * The moment at which something is answered.
 *
 * @param actor the user who answers
 * @param closing whether guidance is being brought to its end
 * @param planned whether there has been an agreed plan before
 */
record Scene(LocalDate today, String actor, boolean closing, boolean planned) {
}
