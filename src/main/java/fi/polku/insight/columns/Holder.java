package fi.polku.insight.columns;

/** Whom a step waits for, by its model; a log of others does not say. */
public enum Holder {

	US, CLIENT, PARTNER, PAUSE, UNKNOWN

}
