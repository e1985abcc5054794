package fi.polku.client;

/**
 * How a client is reached. Any part may be {@code null}.
 *
 * @param channel what the client wants: text_message, email or letter
 */
public record Contact(String phone, String email, String streetAddress, String postalCode, String postOffice,
		String channel) {

	public static final Contact NONE = new Contact(null, null, null, null, null, null);

}
