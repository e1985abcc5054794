package fi.polku.notification;

/** A way out: e-mail, text messages. */
interface Carrier {

	/** email or text_message. */
	String channel();

	/** Whether it has been set up; what it would carry waits until then. */
	boolean isReady();

	/**
	 * Hands the message over.
	 * @throws Undelivered where it was not taken; it is tried again
	 */
	void carry(Parcel parcel) throws Undelivered;

	/** A message was not taken. The code says how, and nothing of what was answered. */
	class Undelivered extends Exception {

		Undelivered(String code) {
			super(code);
		}

	}

}
