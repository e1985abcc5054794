package fi.polku.benefitlist.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a row tells: a payment, a payment returned, or a correction of an earlier one. */
public enum RowKind {

	PAYMENT("m", "maksu", "maksettu", "b", "betalning", "utbetalning", "payment"),

	RETURN("p", "palautus", "palautettu", "takaisinperintä", "å", "återbetalning", "return"),

	CORRECTION("k", "korjaus", "oikaisu", "r", "rättelse", "korrigering", "correction");

	private final Set<String> names;

	RowKind(String... names) {
		this.names = Set.of(names);
	}

	static Optional<RowKind> of(String name) {
		var wanted = name.strip().toLowerCase(Locale.ROOT);
		for (var kind : values()) {
			if (kind.names.contains(wanted)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
