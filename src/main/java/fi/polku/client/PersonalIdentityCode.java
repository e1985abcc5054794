package fi.polku.client;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A Finnish personal identity code whose form, date and check character are right (VNA
 * 128/2010 § 2, signs as of VNA 690/2022). The sign is part of the code: the same digits
 * with another sign are another person. The text form never shows the whole code.
 */
public record PersonalIdentityCode(String value) {

	public PersonalIdentityCode {
		var fault = IdentityCodeRules.faultOf(value);
		if (fault != null) {
			throw new IllegalArgumentException("not a personal identity code: " + fault);
		}
	}

	/**
	 * Reads what somebody typed; spaces around it and small letters are forgiven.
	 */
	public static Parsed parse(String text) {
		var code = (text != null) ? text.strip().toUpperCase(Locale.ROOT) : null;
		var fault = IdentityCodeRules.faultOf(code);
		return (fault != null) ? new Parsed.Fault(fault) : new Parsed.Valid(new PersonalIdentityCode(code));
	}

	public LocalDate birthDate() {
		return IdentityCodeRules.dateOf(this.value);
	}

	/** Numbers 900–999 are given to nobody. */
	public boolean isArtificial() {
		return this.value.charAt(7) == '9';
	}

	/** Birth date and sign, such as {@code 131052-****}. */
	public String masked() {
		return this.value.substring(0, 7) + "****";
	}

	@Override
	public String toString() {
		return masked();
	}

	/** What came of reading a code; a fault carries none of the text. */
	public sealed interface Parsed {

		/** The code is right in form; whether it was ever given is not known. */
		record Valid(PersonalIdentityCode code) implements Parsed {
		}

		/** The first thing that is wrong. */
		record Fault(IdentityCodeFault kind) implements Parsed {
		}

	}

}
