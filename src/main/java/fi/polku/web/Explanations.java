package fi.polku.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns faults that some module can explain into refusals. */
@Component
class Explanations {

	private final ObjectProvider<Explained> all;

	Explanations(ObjectProvider<Explained> all) {
		this.all = all;
	}

	/** The refusal, or the fault itself where nobody knows more of it. */
	Throwable of(Throwable fault) {
		if (fault == null || fault instanceof Refusal) {
			return fault;
		}
		return this.all.stream()
			.flatMap((one) -> one.of(fault).stream())
			.findFirst()
			.map(Throwable.class::cast)
			.orElse(fault);
	}

}
