package fi.polku.workshop.migration;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * What an element waits for: a message by its name, a timer by its time. A condition
 * always begins anew, so there is nothing to choose.
 */
final class EventTrigger {

	private EventTrigger() {
	}

	/** The trigger as text, an empty one where the element waits for nothing. */
	static String of(BpmnModelInstance model, String element) {
		var node = model.getModelElementById(element);
		if (node instanceof CatchEvent event) {
			return written(event.getEventDefinitions());
		}
		return (node instanceof ReceiveTask task) ? name(task.getMessage()) : "";
	}

	private static String written(Collection<EventDefinition> definitions) {
		return definitions.stream().map(EventTrigger::written).collect(Collectors.joining(","));
	}

	private static String written(EventDefinition definition) {
		if (definition instanceof MessageEventDefinition message) {
			return name(message.getMessage());
		}
		if (definition instanceof SignalEventDefinition signal) {
			return (signal.getSignal() != null) ? String.valueOf(signal.getSignal().getName()) : "";
		}
		return (definition instanceof TimerEventDefinition timer) ? written(timer) : "";
	}

	private static String written(TimerEventDefinition timer) {
		return List.of("date", "duration", "cycle").stream().map((kind) -> switch (kind) {
			case "date" -> timer.getTimeDate();
			case "duration" -> timer.getTimeDuration();
			default -> timer.getTimeCycle();
		}).map((time) -> (time != null) ? time.getTextContent().strip() : "").collect(Collectors.joining("|"));
	}

	private static String name(Message message) {
		return (message != null) ? String.valueOf(message.getName()) : "";
	}

}
