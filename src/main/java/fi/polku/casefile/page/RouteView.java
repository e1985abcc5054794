package fi.polku.casefile.page;

import java.util.List;

import fi.polku.web.Station;

/**
 * The route as the page draws it.
 *
 * @param stations the line
 * @param words the same as text, with what was interrupted
 */
public record RouteView(List<Station> stations, List<Words> words) {

	/**
	 * One stop in words.
	 *
	 * @param state done, now, next or cancelled, in words
	 * @param detail model, dates, duration and who, in words
	 */
	public record Words(String state, String name, String detail) {
	}

}
