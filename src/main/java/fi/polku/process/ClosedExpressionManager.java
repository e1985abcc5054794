package fi.polku.process;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Expressions in models read variables, the execution's plain properties, decision
 * results and {@link Step} beans. Method calls, classes and any other bean are refused,
 * so a model cannot run code.
 */
class ClosedExpressionManager extends JuelExpressionManager {

	private final ListableBeanFactory beanFactory;

	ClosedExpressionManager(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	protected ELResolver createElResolver() {
		var resolver = new CompositeELResolver();
		resolver.add(new RefusingMethodCalls());
		resolver.add(new VariableScopeElResolver());
		resolver.add(new VariableContextElResolver());
		resolver.add(new StepResolver(this.beanFactory));
		resolver.add(new PlainPropertyResolver());
		resolver.add(new ArrayELResolver(true));
		resolver.add(new ListELResolver(true));
		return resolver;
	}

}
