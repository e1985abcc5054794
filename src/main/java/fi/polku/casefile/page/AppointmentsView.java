package fi.polku.casefile.page;

import java.util.List;

/**
 * The meetings of a case.
 *
 * @param open to be held, or held and not yet told of; the first to come first
 * @param past the newest first
 */
public record AppointmentsView(List<AppointmentView> open, List<AppointmentView> past) {

	/** What is shown where a protection order hides when and where the client is met. */
	static final AppointmentsView HIDDEN = new AppointmentsView(List.of(), List.of());

	public boolean isEmpty() {
		return this.open.isEmpty() && this.past.isEmpty();
	}

}
