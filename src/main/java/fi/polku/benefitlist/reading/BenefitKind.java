package fi.polku.benefitlist.reading;

import java.util.Locale;
import java.util.Set;

/**
 * The benefits a list tells of; what a list calls otherwise is {@link #UNKNOWN} until
 * mapped by hand.
 */
public enum BenefitKind {

	/** Työmarkkinatuki. */
	LABOUR_MARKET_SUPPORT("tmt", "työmarkkinatuki", "arbetsmarknadsstöd", "labour market support",
			"labour market subsidy"),

	/** Peruspäiväraha. */
	BASIC_ALLOWANCE("ppr", "peruspäiväraha", "työttömyyspäiväraha", "grunddagpenning", "basic unemployment allowance"),

	/** Ansiopäiväraha. */
	EARNINGS_RELATED_ALLOWANCE("apr", "ansiopäiväraha", "ansiosidonnainen päiväraha", "inkomstrelaterad dagpenning",
			"earnings-related allowance"),

	/** Yleistuki, from 1 May 2026. */
	GENERAL_SUPPORT("yleistuki", "allmänt stöd", "general support"),

	/** A name nobody has mapped yet. */
	UNKNOWN;

	private final Set<String> names;

	BenefitKind(String... names) {
		this.names = Set.of(names);
	}

	static BenefitKind of(String name) {
		var wanted = name.strip().toLowerCase(Locale.ROOT);
		for (var kind : values()) {
			if (kind.names.contains(wanted)) {
				return kind;
			}
		}
		return UNKNOWN;
	}

}
