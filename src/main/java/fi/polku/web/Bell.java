package fi.polku.web;

/** How much the reader has not yet seen; the number beside the bell. */
public interface Bell {

	int unread();

}
