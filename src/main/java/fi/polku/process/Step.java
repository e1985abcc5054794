package fi.polku.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * An automatic step of a model. The bean's name is the id of the element. A step reads,
 * calls its module and writes routing facts; an expected outcome that leads elsewhere is
 * thrown as a {@code BpmnError} here and nowhere deeper.
 */
public interface Step extends JavaDelegate {

	/**
	 * The case that the step works on: the business key, handed on by every call
	 * activity.
	 */
	default CaseNumber caseNumber(DelegateExecution execution) {
		return new CaseNumber(execution.getProcessBusinessKey());
	}

}
