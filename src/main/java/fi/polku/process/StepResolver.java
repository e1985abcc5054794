package fi.polku.process;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

import org.springframework.beans.factory.ListableBeanFactory;

/** Resolves the name of an element to its {@link Step} bean and sees no other bean. */
class StepResolver extends ReadOnlyResolver {

	private final ListableBeanFactory beanFactory;

	StepResolver(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base != null || !(property instanceof String name) || !this.beanFactory.containsBean(name)
				|| !this.beanFactory.isTypeMatch(name, Step.class)) {
			return null;
		}
		context.setPropertyResolved(true);
		return this.beanFactory.getBean(name, Step.class);
	}

}
