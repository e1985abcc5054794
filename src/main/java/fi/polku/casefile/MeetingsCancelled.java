package fi.polku.casefile;

import java.util.List;

/**
 * A case has been closed, and these meetings ahead with it; told within the transaction.
 */
public record MeetingsCancelled(List<Appointment> meetings, Exit exit) {
}
