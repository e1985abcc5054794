package fi.polku.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in the register.
 *
 * @param codeKnown whether an identity code has been recorded; self-referred people may
 * have none yet
 * @param protectionOrder whether a non-disclosure order (turvakielto) is in force
 * @param protectionUntil the last day of the order
 * @param contactAddress whether the address is the disclosed contact address and not the
 * home
 */
public record Client(UUID id, boolean codeKnown, LocalDate birthDate, String lastName, String firstNames,
		String language, String interpreter, Contact contact, String homeMunicipality, boolean protectionOrder,
		LocalDate protectionChecked, String protectionSource, LocalDate protectionUntil, boolean contactAddress) {

	/** The name as lists show it. */
	public String listName() {
		return this.lastName + ", " + this.firstNames;
	}

	/** Whether letters reach the client: behind an order they never go to the home. */
	public boolean isPostable() {
		return this.contact.streetAddress() != null && (this.contactAddress || !this.protectionOrder);
	}

	/** The name as letters show it. */
	public String fullName() {
		return this.firstNames + " " + this.lastName;
	}
}
