package fi.polku.insight.cycle;

import java.util.Locale;

import fi.polku.insight.CaseFilter;

/** By what cases are laid in groups. */
public enum By {

	SEGMENT, AREA, TEAM, PROGRAMME, VERSION, MONTH;

	/** Its name is the text of this key: months are those of what the days choose by. */
	String key(CaseFilter filter) {
		return "insight.cycle.by." + code() + ((this == MONTH && filter.leavesOutOpen()) ? ".ended" : "");
	}

	/** As it stands in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
