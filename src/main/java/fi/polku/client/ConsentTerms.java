package fi.polku.client;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a consent was given and what it covers.
 *
 * @param how written, oral or strong; {@code null} where a form took the answer
 * @param recipients to whom data may be given, in words, or {@code null} for all of the
 * kind
 * @param data which data, in words, or {@code null} for all of the kind
 * @param validUntil the last day, or {@code null} for until further notice
 * @param textVersion the words the client was shown, or {@code null}
 */
public record ConsentTerms(String how, String recipients, String data, LocalDate validUntil, String textVersion) {

	/** As a form of a model takes it. */
	public static final ConsentTerms OF_FORM = new ConsentTerms(null, null, null, null, null);

	/** As a form of a model takes it that asks to whom and what. */
	public static ConsentTerms ofForm(String recipients) {
		return new ConsentTerms(null, (recipients == null || recipients.isBlank()) ? null : recipients.strip(), null,
				null, null);
	}

	/** Whether it covers some recipients or some data only. */
	public boolean isLimited() {
		return this.recipients != null || this.data != null;
	}

	/** To whom and what, in words; empty where it is not limited. */
	public String limits() {
		return Stream.of(this.recipients, this.data).filter(Objects::nonNull).collect(Collectors.joining("; "));
	}

}
