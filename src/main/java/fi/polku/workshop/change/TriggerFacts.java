package fi.polku.workshop.change;

import java.util.List;

import fi.polku.process.check.Node;

/** What an event waits for or throws, by its declarations in the same file. */
final class TriggerFacts {

	private TriggerFacts() {
	}

	static void of(Node event, Node root, Facts facts) {
		for (var definition : event.children()) {
			switch (definition.tag()) {
				case "timerEventDefinition" -> timer(definition, facts);
				case "messageEventDefinition" -> facts.add(What.MESSAGE, declared(definition, "messageRef", root));
				case "signalEventDefinition" -> facts.add(What.MESSAGE, declared(definition, "signalRef", root));
				case "errorEventDefinition" -> facts.add(What.ERROR, declared(definition, "errorRef", root));
				case "escalationEventDefinition" -> facts.add(What.ERROR, declared(definition, "escalationRef", root));
				case "conditionalEventDefinition" -> facts.add(What.CONDITION, definition.text());
				default -> {
				}
			}
		}
		if (!event.attribute("messageRef").isEmpty()) {
			facts.add(What.MESSAGE, declared(event, "messageRef", root));
		}
	}

	private static void timer(Node definition, Facts facts) {
		definition.children()
			.stream()
			.filter((one) -> one.is("timeDate", "timeDuration", "timeCycle"))
			.forEach((one) -> facts.add(What.TIMER, one.tag(), one.text()));
	}

	private static String declared(Node definition, String reference, Node root) {
		var id = definition.attribute(reference);
		return root.children()
			.stream()
			.filter((one) -> one.id().equals(id))
			.map(TriggerFacts::title)
			.findFirst()
			.orElse(id);
	}

	private static String title(Node declaration) {
		return List
			.of(declaration.attribute("errorCode"), declaration.attribute("escalationCode"), declaration.name(),
					declaration.id())
			.stream()
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElse("");
	}

}
