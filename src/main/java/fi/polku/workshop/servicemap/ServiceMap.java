package fi.polku.workshop.servicemap;

import java.util.List;
import java.util.stream.Stream;

/**
 * The journey as clients read it.
 *
 * @param beginnings the ways in which it may begin
 * @param stops what follows one after another
 * @param anyTime what may happen at any time
 */
public record ServiceMap(List<String> beginnings, List<Stop> stops, List<String> anyTime) {

	/** All that is offered by name, in the order of the journey. */
	public List<Stop> getOffered() {
		return this.stops.stream()
			.flatMap((stop) -> Stream.concat(Stream.of(stop), stop.services().stream()))
			.filter((stop) -> !stop.steps().isEmpty())
			.toList();
	}

	/**
	 * A part of the journey.
	 *
	 * @param id of its element in the model
	 * @param name empty where the sentence says all
	 * @param says what the client reads of it
	 * @param isEnd whether the journey may end here
	 * @param steps what happens in it
	 * @param services what may be agreed on in it
	 */
	public record Stop(String id, String name, String says, boolean isEnd, List<String> steps, List<Stop> services) {
	}

}
