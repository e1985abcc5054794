package fi.polku.calendar;

/** Why a deadline binds. A promise is never shown with a paragraph of law. */
public enum Ground {

	LAW, PROMISE

}
