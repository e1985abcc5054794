package fi.polku.process;

import java.util.Map;

import org.camunda.bpm.engine.variable.Variables;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The conditions of models, evaluated without a running case and as closed as there. */
@Component
public class Conditions {

	private final ClosedExpressionManager expressions;

	Conditions(ListableBeanFactory beans) {
		this.expressions = new ClosedExpressionManager(beans);
	}

	/**
	 * Whether it holds.
	 * @throws IllegalArgumentException where it names a fact that is not known, or is no
	 * condition; its message says which
	 */
	public boolean holds(String condition, Map<String, Object> facts) {
		try {
			var known = this.expressions.createElContext(Variables.fromMap(facts).asVariableContext());
			var value = this.expressions.createValueExpression(condition).getValue(known);
			if (value instanceof Boolean holds) {
				return holds;
			}
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException(condition + ": " + ex.getMessage(), ex);
		}
		throw new IllegalArgumentException(condition);
	}

}
