package fi.polku.hostile;

import java.util.Arrays;
import java.util.Optional;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.Role;

/**
 * Something of an organisation or a person's own that an address is about by its id, and
 * who has it: told here once more, so that a rule that goes missing in the code is seen.
 */
enum OwnedThing {

	BENEFIT_LIST("(/api)?/benefit-lists/\\{id}.*", Kept.TOGETHER, Role.AUDITOR),
	SAMPLE("(/api)?/insight/samples/\\{id}.*", Kept.ALONE, Role.AUDITOR),
	TARGET_END("/api/insight/targets/\\{id}|/insight/targets/\\{id}/delete", Kept.BY_LEADS, null),
	TARGET("/insight/targets/\\{id}.*", Kept.TOGETHER, Role.AUDITOR),
	REPORT_END("/insight/reports/\\{id}/delete", Kept.ALONE, null),
	REPORT("/insight/reports/\\{id}.*", Kept.ALONE, Role.AUDITOR),
	HANDOVER("/admin/handover/\\{id}", Kept.TOGETHER, Role.ADMIN),
	ABSENCE("/people/\\{username}/absence", Kept.TOGETHER, Role.ADMIN),
	HOLD("/retention/holds/\\{id}", Kept.TOGETHER, null), GRANT("/money/grants/\\{id}/.*", Kept.TOGETHER, null),
	BULK("(/api/work-items|/tasks)/bulk/\\{id}", Kept.ALONE, null),
	UNDO("(/api/work-items|/tasks)/undo/\\{id}", Kept.ALONE, null), VIEW("/tasks/views/\\{id}.*", Kept.ALONE, null);

	private final String addresses;

	private final Kept kept;

	private final Role everywhere;

	OwnedThing(String addresses, Kept kept, Role everywhere) {
		this.addresses = addresses;
		this.kept = kept;
		this.everywhere = everywhere;
	}

	/** The first that the address is about. */
	static Optional<OwnedThing> of(Endpoint endpoint) {
		return Arrays.stream(values()).filter((one) -> endpoint.pattern().matches(one.addresses)).findFirst();
	}

	boolean isFor(Role role, Owner owner) {
		return switch (owner) {
			case SELF -> true;
			case COLLEAGUE -> this.kept == Kept.TOGETHER || this.kept == Kept.BY_LEADS && role == Role.LEAD
					|| role == this.everywhere;
			case STRANGER -> role == this.everywhere;
		};
	}

	/** As the document says it. */
	String words(Owner owner) {
		return switch (owner) {
			case SELF -> "yes";
			case COLLEAGUE ->
				(this.kept == Kept.TOGETHER) ? "yes" : (this.kept == Kept.BY_LEADS) ? "lead" : everywhere();
			case STRANGER -> everywhere();
		};
	}

	private String everywhere() {
		return (this.everywhere != null) ? this.everywhere.name().toLowerCase() : "–";
	}

	/** Whose it is. */
	enum Owner {

		SELF, COLLEAGUE, STRANGER

	}

	private enum Kept {

		/** By the organisation. */
		TOGETHER,
		/** By whoever made it. */
		ALONE,
		/** By whoever made it, and leads of their organisation. */
		BY_LEADS

	}

}
