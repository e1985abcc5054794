package fi.polku.notification;

import java.util.Map;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who sees to messages that did not go: leads to those of their own organisation's cases,
 * technical support to all, without what they say.
 */
@Component
class MessagePolicy {

	/** A condition on {@code outgoing o}. */
	static final String SEEN = """
			(:technical or :leads and exists (select from client_case c
			                                   where c.number = o.case_number and c.organisation = :organisation))""";

	Map<String, Object> values(Person person) {
		return Map.of("technical", person.has(Role.TECHNICAL), "leads", person.has(Role.LEAD), "organisation",
				String.valueOf(person.organisation()));
	}

}
