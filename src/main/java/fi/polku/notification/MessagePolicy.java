package fi.polku.notification;

import java.util.HashMap;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.SqlCondition;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who sees to messages that did not go: leads to those of the cases whose file they may
 * open, technical support to all, both without what they say.
 */
@Component
class MessagePolicy {

	private final CasePolicy cases;

	MessagePolicy(CasePolicy cases) {
		this.cases = cases;
	}

	/** Whether the file behind a message is the reader's to open. */
	static boolean opensCases(Person reader) {
		return reader.has(Role.LEAD);
	}

	/** A condition on {@code outgoing o}. */
	SqlCondition seen(Person person) {
		var worked = this.cases.worked(person);
		var values = new HashMap<>(worked.values());
		values.put("technical", person.has(Role.TECHNICAL));
		values.put("leads", person.has(Role.LEAD));
		return new SqlCondition("(:technical or :leads and exists (select from client_case c "
				+ "where c.number = o.case_number and " + worked.sql() + "))", values);
	}

}
