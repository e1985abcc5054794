package fi.polku.process.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the engine objects to in a model, by what we call it: the engine says it in
 * English alone.
 */
final class EngineObjections {

	private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"\\s]{1,80})['\"]");

	/**
	 * Parts of the engine's sentences in small letters, the first that is found counts.
	 */
	private static final Map<String, String> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put("time to live", "timeToLive");
		KINDS.put("historytimetolive", "timeToLive");
		KINDS.put("no outgoing sequence flow", "gatewayNoWay");
		KINDS.put("not allowed to have a condition", "gatewayOneWay");
		KINDS.put("default flow but has a condition", "gatewayDefault");
		KINDS.put("without condition", "gatewayNoCondition");
		KINDS.put("start events not supported", "severalStarts");
		KINDS.put("must define a startevent", "noStart");
		KINDS.put("compensat", "compensation");
		KINDS.put("canceleventdefinition", "cancel");
		KINDS.put("event based gateway", "eventGateway");
		KINDS.put("eventbasedgateway", "eventGateway");
		KINDS.put("event-based gateway", "eventGateway");
		KINDS.put("loopcardinality", "several");
		KINDS.put("collection", "several");
		KINDS.put("timer", "timer");
		KINDS.put("timedate", "timer");
		KINDS.put("message", "message");
		KINDS.put("signal", "signal");
		KINDS.put("escalation", "escalation");
		KINDS.put("conditional", "condition");
		KINDS.put("errorref", "error");
		KINDS.put("errorcode", "error");
		KINDS.put("error start event", "error");
		KINDS.put("attachedtoref", "boundary");
		KINDS.put("boundary event", "boundary");
		KINDS.put("event subprocess", "eventPart");
		KINDS.put("listener", "listener");
		KINDS.put("delegateexpression", "noWork");
		KINDS.put("topic", "noWork");
		KINDS.put("calledelement", "called");
		KINDS.put("variables", "variables");
		KINDS.put("inputoutput", "variables");
		KINDS.put("parameter", "variables");
		KINDS.put("bpmnelement", "picture");
		KINDS.put("bpmnedge", "picture");
		KINDS.put("bpmnplane", "picture");
		KINDS.put("bpmnshape", "picture");
		KINDS.put("bounds", "picture");
		KINDS.put("cvc-", "xml");
		KINDS.put("saxparse", "xml");
		KINDS.put("expression", "expression");
		KINDS.put("syntax error", "expression");
		KINDS.put("feel", "expression");
		KINDS.put("sequence flow", "flow");
		KINDS.put("sequenceflow", "flow");
		KINDS.put("sourceref", "flow");
		KINDS.put("destination", "flow");
		KINDS.put("id", "unknownId");
	}

	private EngineObjections() {
	}

	/** Its kind, which has words; {@code other} where it is none we know. */
	static String kind(String message) {
		var text = String.valueOf(message).toLowerCase(Locale.ROOT);
		return KINDS.entrySet()
			.stream()
			.filter((one) -> text.contains(one.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("other");
	}

	/** The ids and names that it quotes; empty where none. */
	static String named(String message) {
		return QUOTED.matcher(String.valueOf(message))
			.results()
			.map((MatchResult one) -> one.group(1))
			.distinct()
			.limit(4)
			.collect(Collectors.joining(", "));
	}

}
