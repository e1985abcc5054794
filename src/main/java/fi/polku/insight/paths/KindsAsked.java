package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.insight.columns.Kind;
import fi.polku.web.Refusal;

/** Which kinds of steps an address asks for. */
public final class KindsAsked {

	private KindsAsked() {
	}

	/** Refused where there is no such kind. */
	public static Set<Kind> of(List<String> asked, Set<Kind> otherwise) {
		if (asked == null || asked.stream().allMatch(String::isBlank)) {
			return otherwise;
		}
		var kinds = EnumSet.noneOf(Kind.class);
		for (var code : asked) {
			kinds.add(Arrays.stream(Kind.values())
				.filter((kind) -> code(kind).equals(code))
				.findFirst()
				.orElseThrow(() -> Refusal.badRequest("insight.filter.choice", "kind", code,
						String.join(", ", codes(EnumSet.allOf(Kind.class))))));
		}
		return kinds;
	}

	public static List<String> codes(Collection<Kind> kinds) {
		return kinds.stream().map(KindsAsked::code).collect(Collectors.toList());
	}

	public static String code(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

}
