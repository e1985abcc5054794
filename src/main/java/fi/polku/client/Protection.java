package fi.polku.client;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A protection order (turvakielto) as it was checked.
 *
 * @param order whether it is in force
 * @param checked the day of the check, at the same time the first day of a new order
 * @param source populationRegister, nationalSystem, referral, list or client
 * @param until its last day; {@code null} where it was not told
 */
public record Protection(boolean order, LocalDate checked, String source, LocalDate until) {

	public Protection {
		Objects.requireNonNull(checked);
		Objects.requireNonNull(source);
	}

}
