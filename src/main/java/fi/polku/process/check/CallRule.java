package fi.polku.process.check;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A call names a model that exists and hands on the case and what that model reads; never
 * all variables, for each would be stored again.
 */
class CallRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var call : diagram.nodes("callActivity")) {
				if (models.diagram(call.attribute("calledElement")).isEmpty()) {
					faults.add(diagram.file(), call.id(), "callsNoModel", call.attribute("calledElement"));
				}
				if (!Set.of("", "latest").contains(call.camunda("calledElementBinding"))) {
					faults.add(diagram.file(), call.id(), "callsNotTheLatest");
				}
				if (!handsOnTheCase(call)) {
					faults.add(diagram.file(), call.id(), "caseNotHandedOn");
				}
				if (handedOn(call).anyMatch((in) -> !in.attribute("variables").isEmpty())) {
					faults.add(diagram.file(), call.id(), "allHandedOn");
				}
			}
		}
	}

	private static boolean handsOnTheCase(Node call) {
		return handedOn(call).anyMatch((in) -> "#{execution.processBusinessKey}".equals(in.attribute("businessKey")));
	}

	private static Stream<Node> handedOn(Node call) {
		return call.child("extensionElements").stream().flatMap((extensions) -> extensions.children("in").stream());
	}

}
