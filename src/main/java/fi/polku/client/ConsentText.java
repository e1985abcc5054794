package fi.polku.client;

import java.time.LocalDate;

/** The words a client is shown before an answer, of a day, with their source. */
public record ConsentText(String id, String kind, LocalDate validFrom, String source, String fi, String sv, String en) {

	public String in(String language) {
		return switch (language) {
			case "sv" -> this.sv;
			case "en" -> this.en;
			default -> this.fi;
		};
	}

}
