package fi.polku.insight.cycle;

import java.util.Locale;

/** By what cases are laid in groups. */
public enum By {

	SEGMENT, AREA, TEAM, PROGRAMME, VERSION, MONTH;

	/** As it stands in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
