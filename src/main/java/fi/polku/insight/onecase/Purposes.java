package fi.polku.insight.onecase;

import java.util.Set;

import fi.polku.web.Refusal;

/** Why a case is traced; auditing where nothing else is said. */
final class Purposes {

	private static final Set<String> KNOWN = Set.of("audit", "improvement", "guidance");

	private Purposes() {
	}

	static String of(String said) {
		if (said == null || said.isBlank()) {
			return "audit";
		}
		if (!KNOWN.contains(said)) {
			throw Refusal.badRequest("insight.case.purpose");
		}
		return said;
	}

}
