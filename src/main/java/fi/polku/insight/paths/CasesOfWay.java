package fi.polku.insight.paths;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.CasePicker;

import org.springframework.stereotype.Component;

/**
 * The ended cases whose steps were done in one order. An order is named by the digest of
 * its steps' names, which stays when others come.
 */
@Component
class CasesOfWay implements CasePicker {

	private static final int LENGTH = 16;

	@Override
	public String name() {
		return "way";
	}

	@Override
	public IntPredicate of(Chosen chosen, String value, List<String> kinds) {
		var groups = StepGroups.of(chosen.columns(), KindsAsked.of(kinds, EnumSet.of(Kind.HUMAN)));
		var succession = new Succession(chosen, groups);
		return (one) -> !chosen.isOpen(one) && value.equals(nameOf(steps(succession, groups, one)));
	}

	private static List<String> steps(Succession succession, StepGroups groups, int one) {
		var events = succession.events();
		var steps = new String[succession.count(one)];
		int count = 0;
		for (int event = events.first()[one]; event < events.end(one); event++) {
			if (succession.counts(event)) {
				steps[count++] = groups.name(succession.group(event));
			}
		}
		return Arrays.asList(steps);
	}

	/** The name of an order of steps. */
	static String nameOf(List<String> steps) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", steps).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
