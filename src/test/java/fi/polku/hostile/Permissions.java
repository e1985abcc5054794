package fi.polku.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.hostile.Endpoints.Endpoint;

/** The document of who may call what. */
final class Permissions {

	private static final String HEAD = """
			# Who may call what

			Written by a test from the rules of the code (`AccessRules`, one bean a module); the test fails when it is stale. An address that no rule names is denied.
			*Guides* are the roles that guide clients: coordinator, company coordinator, coach, education guide, social worker, nurse, psychologist, employment expert,
			Kela expert, joint team and lead.

			The address is the first door. Behind it each module's policy asks again, for pages and programs alike:

			- A guide sees the cases of their own organisation as far as their reach goes (own, the team's, the area's or all; of all or some programmes), and those they own. Any other case, client, task or list answers 404, as if it were not there.
			- Of another organisation's case a guide sees tasks of their group, free or in the hands of themselves or a colleague, only where they may be told of it: as the wellbeing services county's or Kela's profession in joint support (381/2023), with the client's unlimited consent to partners in force, or on a ground recorded for their organisation ([decision 39](decisions/0039-another-organisation-works-on-a-ground.md)). They get the form of the task and what it prefills, and tell what happened while they have such a task. The file opens to the named parties of joint support alone, while they hold one of its tasks.
			- A case of the organisation beyond that can be opened for a limited time, on a ground that is told to the lead (decision 0031). Its tasks can be done meanwhile and not be taken in hand, so that nothing of it outlasts the time.
			- During an absence the deputy has the absent colleague's tasks as far as the deputy's own roles go, and knows the clients of those cases as the colleague does.
			- Auditors read, and take in event logs of others, which lie apart and are seen by them and by the organisation that took them in; whatever they send to be changed is refused.
			- Owners, administrators and programs (`technical`) see no client; a program brings lists and referrals in, and works the external steps of its organisation's cases. Owners reach `version` and `deployment` of `/engine-rest`, nothing else.
			- Whoever sends a referral is told the case only where they may name its client; to all others the answer is one, whoever it is. A new case of a known client behind a protection order is for leads and for those who may name the client, until one of them takes or gives a task of it (decision 0041).
			- Work does not follow who moves to another organisation: an administrator hands it over first; where the identity provider moves them it is released and the leads are told.
			- A protection order hides everything of the client but the case number, its steps and who guides, from all who neither own the case nor hold one of its tasks, and are not their
			  deputy ([decision 35](decisions/0035-an-order-hides-the-whole-case.md)); a lead is hidden from too. Its end needs a second person, who may be a lead.
			- Health answers open to the employment authority's coordinator who owns the case; to nurse, psychologist, social worker, Kela's expert and joint team who take part in it, while it is in multi-professional support and they are of the municipality, the wellbeing services county or Kela; to all others who take part by such a role with the client's specific consent alone, not limited to some recipients or data.
			""";

	private static final List<Endpoint> OTHERS = List.of(new Endpoint("GET", "/actuator/health"),
			new Endpoint("GET", "/api/openapi.json"), new Endpoint("GET", "/app/**"),
			new Endpoint("GET", "/engine-rest/version"), new Endpoint("any", "/engine-rest/**"));

	private Permissions() {
	}

	static String document(List<Endpoint> endpoints, Rules rules, String tables) {
		return HEAD + tables + """

				## Every address

				| address | method | who | about |
				|---|---|---|---|
				"""
				+ Stream.concat(endpoints.stream(), OTHERS.stream())
					.map((one) -> "| `%s` | %s | %s | %s |\n".formatted(one.pattern(), one.method(),
							rules.of(one.address()).words(),
							rules.about(one.address()).map(RelationTables::words).orElse("undeclared")))
					.collect(Collectors.joining());
	}

}
