package fi.polku.security;

/** When somebody is away, as SQL: written once, for every list and choice. */
public final class Absence {

	private Absence() {
	}

	/**
	 * Whether the person is absent on the day {@code :today}; without an end the absence
	 * lasts until further notice.
	 * @param user the alias of a row of {@code app_user}
	 */
	public static String isAway(String user) {
		return "coalesce(:today between %1$s.absent_from and coalesce(%1$s.absent_to, 'infinity'), false)"
			.formatted(user);
	}

}
