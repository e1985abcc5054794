package fi.polku.process.check;

/**
 * Every element says one name: an activity or event by its id, which is its English name;
 * gateways and flows by their kind; all in Finnish in the picture.
 */
class NameRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.nodes().forEach((node) -> check(diagram, node, faults));
			diagram.flows().forEach((flow) -> checkFlow(diagram, flow, faults));
		}
	}

	private void check(Diagram diagram, Node node, Faults faults) {
		if (Elements.GATEWAYS.contains(node.tag())) {
			checkGateway(diagram, node, faults);
			return;
		}
		if (node.id().isEmpty()) {
			faults.add(diagram.file(), diagram.process().id(), "withoutId", (node.tag() + " " + node.name()).strip());
			return;
		}
		if (!node.id().matches("[a-z][A-Za-z0-9]*")) {
			faults.add(diagram.file(), node.id(), "idNotLowerCamel");
		}
		if (node.name().isEmpty()) {
			faults.add(diagram.file(), node.id(), "noFinnishName");
		}
		var english = diagram.texts().english(node.id());
		if (!english.isEmpty() && !Elements.lowerCamel(english).equals(node.id())) {
			faults.add(diagram.file(), node.id(), "englishNameIsNotTheId", english);
		}
	}

	private void checkFlow(Diagram diagram, Node flow, Faults faults) {
		if (flow.id().isEmpty()) {
			faults.add(diagram.file(), diagram.process().id(), "withoutId", Elements.flow(flow));
		}
		else if (!flow.id().matches("flow_[a-z][A-Za-z0-9]*")) {
			faults.add(diagram.file(), flow.id(), "flowId");
		}
	}

	private void checkGateway(Diagram diagram, Node gateway, Faults faults) {
		if (!gateway.id().matches("gateway_[a-z][A-Za-z0-9]*")) {
			faults.add(diagram.file(), gateway.id(), "gatewayId");
		}
		var asks = gateway.is("exclusiveGateway", "inclusiveGateway") && diagram.outgoing(gateway).size() > 1;
		if (asks && gateway.name().isEmpty()) {
			faults.add(diagram.file(), gateway.id(), "gatewayAsksNothing");
		}
		if (!asks && !gateway.is("eventBasedGateway") && !gateway.name().isEmpty()) {
			faults.add(diagram.file(), gateway.id(), "joinHasName");
		}
	}

}
