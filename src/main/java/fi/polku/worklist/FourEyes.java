package fi.polku.worklist;

import fi.polku.process.ModelElement;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a model says that a second person does a step ({@code polku:secondPerson} names
 * the step of the first), whoever did the first may not do the second.
 */
@Component
class FourEyes {

	static final String PROPERTY = "polku:secondPerson";

	private final JdbcClient jdbc;

	FourEyes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the person did the first step, the last time that it was done. */
	boolean refuses(ModelElement element, String caseNumber, Person by) {
		var first = element.property(PROPERTY);
		return first != null && this.jdbc.sql("""
				select username
				  from completion
				 where case_number = :case and step = :step and withdrawn_at is null
				 order by at desc
				 limit 1
				""")
			.param("case", caseNumber)
			.param("step", first)
			.query(String.class)
			.optional()
			.filter(by.username()::equals)
			.isPresent();
	}

}
