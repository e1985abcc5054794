package fi.polku.process;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Refuses every method call in an expression before any other resolver sees it. */
class RefusingMethodCalls extends ReadOnlyResolver {

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		return null;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		throw new ELException("an expression in a model may not call a method: " + method);
	}

}
