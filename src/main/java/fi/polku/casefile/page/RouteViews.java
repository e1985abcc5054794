package fi.polku.casefile.page;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Route;
import fi.polku.casefile.Stop;
import fi.polku.web.Fmt;
import fi.polku.web.Station;

import org.springframework.stereotype.Component;

/** Routes as stations with dates and durations, and the same as text. */
@Component
class RouteViews {

	private final Labels labels;

	private final Fmt fmt;

	private final Clock clock;

	RouteViews(Labels labels, Fmt fmt, Clock clock) {
		this.labels = labels;
		this.fmt = fmt;
		this.clock = clock;
	}

	RouteView of(Route route) {
		var names = this.labels
			.people(route.stops().stream().map(Stop::who).filter(Objects::nonNull).collect(Collectors.toSet()));
		return new RouteView(route.line().stream().map((stop) -> station(stop)).toList(),
				route.stops().stream().map((stop) -> words(stop, names)).toList());
	}

	private Station station(Stop stop) {
		var when = switch (stop.state()) {
			case DONE -> this.fmt.shortDate(stop.to());
			case NOW -> this.labels.text("casefile.route.since", this.fmt.shortDate(stop.from()));
			case NEXT -> null;
		};
		return new Station(stop.name(), stop.state().word(), when, duration(stop));
	}

	private RouteView.Words words(Stop stop, Map<String, String> names) {
		var state = this.labels.text("casefile.route." + word(stop));
		var dates = switch (stop.state()) {
			case DONE ->
				this.fmt.shortDate(stop.from()).equals(this.fmt.shortDate(stop.to())) ? this.fmt.shortDate(stop.to())
						: this.fmt.shortDate(stop.from()) + "–" + this.fmt.shortDate(stop.to());
			case NOW -> this.labels.text("casefile.route.since", this.fmt.shortDate(stop.from()));
			case NEXT -> null;
		};
		var detail = Stream.of(stop.processName(), dates, duration(stop), names.get(stop.who()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		return new RouteView.Words(state, stop.name(), detail);
	}

	private static String word(Stop stop) {
		if (stop.takenBack()) {
			return "takenBack";
		}
		return stop.cancelled() ? "cancelled" : stop.state().word();
	}

	private String duration(Stop stop) {
		if (stop.from() == null) {
			return null;
		}
		Instant end = (stop.to() != null) ? stop.to() : this.clock.instant();
		var days = ChronoUnit.DAYS.between(Helsinki.dateOf(stop.from()), Helsinki.dateOf(end));
		return (days > 0) ? this.fmt.duration(days, "day") : null;
	}

}
