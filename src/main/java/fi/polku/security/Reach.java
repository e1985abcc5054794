package fi.polku.security;

import java.util.Set;

/**
 * How far a person's work with clients reaches within the organisation: whose cases, of
 * which programmes, and what was opened beyond it for a limited time.
 *
 * @param programmes of these programmes only; empty for all
 * @param opened the numbers of cases opened beyond the reach and open now
 * @param named those of them where a protected client is named too
 */
public record Reach(Extent extent, Set<String> programmes, Set<String> opened, Set<String> named) {

	/** What everybody has who was given nothing else. */
	public static final Reach ORGANISATION = of(Extent.ORGANISATION, Set.of());

	public static Reach of(Extent extent, Set<String> programmes) {
		return new Reach(extent, programmes, Set.of(), Set.of());
	}

	/** Whether every case of the organisation is within it. */
	public boolean isWhole() {
		return this.extent == Extent.ORGANISATION && this.programmes.isEmpty();
	}

	/** Whose cases: one's own and one's tasks, the team's, the area's, all. */
	public enum Extent {

		OWN, TEAM, AREA, ORGANISATION

	}

}
