package fi.polku.intake.referral;

import java.util.List;
import java.util.regex.Pattern;

import fi.polku.client.PersonalIdentityCode;

/** Reads how a person is reached. */
final class ContactFields {

	static final List<String> LANGUAGES = List.of("fi", "sv", "en");

	static final int LONGEST_PHONE = 30;

	static final int LONGEST_EMAIL = 254;

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{3,28}[0-9]");

	private static final Pattern EMAIL = Pattern
		.compile("[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

	private ContactFields() {
	}

	static String phone(Given given) {
		var phone = given.raw("phone");
		if (phone != null && PersonalIdentityCode.parse(phone) instanceof PersonalIdentityCode.Parsed.Valid) {
			given.fault("phone", "identityCode");
		}
		else if (phone != null && !PHONE.matcher(phone).matches()) {
			given.fault("phone", "notAPhone");
		}
		return phone;
	}

	static String email(Given given) {
		var email = given.line("email", LONGEST_EMAIL);
		if (email != null && !EMAIL.matcher(email).matches()) {
			given.fault("email", "notAnEmail");
		}
		return email;
	}

	/** One of the languages of letters and messages; Finnish where none was given. */
	static String language(Given given) {
		var language = given.raw("language");
		if (language != null && !LANGUAGES.contains(language)) {
			given.fault("language", "unknownValue", String.join(", ", LANGUAGES));
		}
		return (language != null) ? language : LANGUAGES.get(0);
	}

	static void oneOf(Given given, String phone, String email) {
		if (phone == null && email == null && !given.isFaulty("email")) {
			given.fault("phone", "contactMissing");
		}
	}

}
