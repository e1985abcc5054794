package fi.polku.casefile;

import java.util.Set;

import fi.polku.process.ModelElement;
import fi.polku.process.Passed;

/** Which elements of a model are stops of a route. */
final class Stations {

	private static final Set<String> WAITS = Set.of("userTask", "receiveTask", "intermediateCatchEvent");

	private Stations() {
	}

	/** Whether a pass through the element is a stop. */
	static boolean isStation(ModelElement element, Passed one, String process) {
		return switch (element.type()) {
			case "userTask", "receiveTask" -> !one.type().startsWith("multiInstance");
			case "intermediateCatchEvent" -> one.ended() == null || element.message() != null;
			case "boundaryEvent", "startEvent" -> element.message() != null;
			case "serviceTask", "eventBasedGateway" -> one.ended() == null;
			case "endEvent" -> isMeaningfulEnd(element, process);
			default -> false;
		};
	}

	/** Whether a case comes to rest in the element. */
	static boolean isWait(ModelElement element) {
		return WAITS.contains(element.type());
	}

	/** Whether a case in it waits for something that happens outside. */
	static boolean isOutsideWait(ModelElement element) {
		return Set.of("intermediateCatchEvent", "receiveTask", "eventBasedGateway").contains(element.type());
	}

	/** An end of the whole model that the client may read of. */
	static boolean isMeaningfulEnd(ModelElement element, String process) {
		return "endEvent".equals(element.type()) && process.equals(element.parent()) && !element.name().isBlank()
				&& !element.client().isBlank();
	}

}
