package fi.polku.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;

/** The messages that a running instance waits for and that may be told now. */
class AwaitedMessages {

	private final RuntimeService runtime;

	private final Models models;

	AwaitedMessages(RuntimeService runtime, Models models) {
		this.runtime = runtime;
		this.models = models;
	}

	List<WaitingEvent> of(Journeys.Running instance) {
		return this.runtime.createEventSubscriptionQuery()
			.processInstanceId(instance.id())
			.eventType("message")
			.list()
			.stream()
			.filter((subscription) -> !isUnderWay(instance, subscription))
			.map((subscription) -> new WaitingEvent(subscription.getActivityId(), instance.definition(),
					subscription.getExecutionId(), instance.id()))
			.toList();
	}

	/**
	 * An event marked {@code polku:once} is not offered while what it started still runs:
	 * the sub-process that it starts, or the elements that follow it.
	 */
	private boolean isUnderWay(Journeys.Running instance, EventSubscription subscription) {
		var model = this.models.of(instance.definition(), Locale.forLanguageTag("fi"));
		var event = model.get(subscription.getActivityId());
		if (!event.isTrue("polku:once")) {
			return false;
		}
		var now = this.runtime.getActivityInstance(instance.id());
		var started = "startEvent".equals(event.type()) ? Stream.of(event.parent())
				: event.next().stream().flatMap((id) -> pastQuestion(model.get(id)));
		return started
			.anyMatch((id) -> now.getActivityInstances(id).length + now.getTransitionInstances(id).length > 0);
	}

	private static Stream<String> pastQuestion(ModelElement next) {
		return "exclusiveGateway".equals(next.type()) ? next.next().stream() : Stream.of(next.id());
	}

}
