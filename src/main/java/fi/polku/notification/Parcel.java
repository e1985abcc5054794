package fi.polku.notification;

import java.util.UUID;

/**
 * A message on its way.
 *
 * @param address an e-mail address or a phone number
 * @param calendar an iCalendar file to go with it, or {@code null}
 */
record Parcel(UUID id, String channel, String address, String subject, String body, String calendar) {
}
