package fi.polku.notification;

/** A message as it will be read, before it is written. */
public record Draft(String subject, String body) {
}
