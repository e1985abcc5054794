package fi.polku.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a person does. A role with a group takes the human tasks of that candidate group.
 */
public enum Role {

	COORDINATOR("coordinator"), COMPANY_COORDINATOR("companyCoordinator"), COACH("coach"),
	EDUCATION_GUIDE("educationGuide"), SOCIAL_WORKER("socialWorker"), NURSE("nurse"), PSYCHOLOGIST("psychologist"),
	EMPLOYMENT_EXPERT("employmentExpert"), KELA_EXPERT("kelaExpert"), JOINT_TEAM("jointTeam"), LEAD("lead"),
	OWNER(null), AUDITOR(null), ADMIN(null), TECHNICAL(null);

	/** The roles that guide clients: they have tasks. */
	public static final Set<Role> GUIDES = EnumSet.range(COORDINATOR, LEAD);

	private final String group;

	Role(String group) {
		this.group = group;
	}

	/** The candidate group in the models, or {@code null}. */
	public String group() {
		return this.group;
	}

	public static Optional<Role> ofGroup(String group) {
		return Arrays.stream(values()).filter((role) -> group.equals(role.group)).findFirst();
	}

}
