package fi.polku.process;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * Reads the few properties that models need: the execution's business key and ids, and
 * results of decisions.
 */
class PlainPropertyResolver extends ReadOnlyResolver {

	private static final Set<String> OF_EXECUTION = Set.of("processBusinessKey", "businessKey", "id",
			"processInstanceId", "currentActivityId");

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base == null) {
			return null;
		}
		context.setPropertyResolved(true);
		if (base instanceof DelegateExecution execution && OF_EXECUTION.contains(property)) {
			return read(execution, (String) property);
		}
		if (base instanceof DmnDecisionResult result && "singleResult".equals(property)) {
			return result.getSingleResult();
		}
		if (base instanceof Map<?, ?> map && property instanceof String) {
			return map.get(property);
		}
		throw new ELException("an expression in a model may not read '" + property + "'");
	}

	private static Object read(DelegateExecution execution, String property) {
		return switch (property) {
			case "processBusinessKey" -> execution.getProcessBusinessKey();
			case "businessKey" -> execution.getBusinessKey();
			case "id" -> execution.getId();
			case "processInstanceId" -> execution.getProcessInstanceId();
			default -> execution.getCurrentActivityId();
		};
	}

}
