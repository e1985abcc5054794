package fi.polku.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.Obstacle.Kind;
import fi.polku.process.Since.Happened;
import fi.polku.process.Since.Left;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What of all that happened since stands in the way of taking a task back. */
@Component
class Obstacles {

	private static final String BODY = "#multiInstanceBody";

	private final ListableBeanFactory beans;

	Obstacles(ListableBeanFactory beans) {
		this.beans = beans;
	}

	/** The obstacle that says most, if there is one: the last of its kind. */
	Optional<Obstacle> of(Left left, List<Happened> since) {
		if (left.scope().startsWith(left.step() + BODY)) {
			return Optional.of(Obstacle.of(Kind.SEVERAL));
		}
		var found = since.stream()
			.flatMap((one) -> of(one).stream())
			.reduce((one, later) -> (later.kind().compareTo(one.kind()) <= 0) ? later : one);
		return found.or(() -> left.runs() ? Optional.empty() : Optional.of(Obstacle.of(Kind.ENDED)));
	}

	private Optional<Obstacle> of(Happened one) {
		var kind = one.begun() ? kindOf(one) : kindOfOlder(one);
		return Optional.ofNullable(kind).map((it) -> new Obstacle(it, one.element(), one.definition()));
	}

	private Kind kindOf(Happened one) {
		return switch (one.type()) {
			case "userTask" -> (one.ended() && !one.cancelled()) ? Kind.TASK : null;
			case "serviceTask", "sendTask" -> this.beans.isTypeMatch(one.element(), FactsOnly.class) ? null : Kind.STEP;
			case "intermediateTimer" -> (one.ended() && !one.cancelled()) ? Kind.TIMER : null;
			case "intermediateMessageCatch", "intermediateSignalCatch" ->
				(one.ended() && !one.cancelled()) ? Kind.EVENT : null;
			case "boundaryTimer", "timerStartEvent", "startTimerEvent" -> Kind.TIMER;
			case "boundaryError" -> Kind.STEP;
			case "errorEndEvent", "escalationEndEvent", "terminateEndEvent" -> Kind.ENDED;
			default -> isTold(one.type()) ? Kind.EVENT : null;
		};
	}

	/**
	 * What stood there before and has ended since: unless completed, it was swept away.
	 */
	private static Kind kindOfOlder(Happened one) {
		return switch (one.type()) {
			case "userTask" -> one.cancelled() ? Kind.ENDED : Kind.TASK;
			case "intermediateTimer" -> one.cancelled() ? Kind.ENDED : Kind.TIMER;
			case "intermediateMessageCatch" -> one.cancelled() ? Kind.ENDED : Kind.EVENT;
			default -> Kind.ENDED;
		};
	}

	private static boolean isTold(String type) {
		return (type.startsWith("boundary") || type.endsWith("StartEvent"))
				&& !type.toLowerCase(Locale.ROOT).contains("conditional");
	}

}
