package fi.polku.casefile;

import java.util.List;

import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads health answers. The task must need them: the coordinator who owns the case;
 * nurse, psychologist, social worker, Kela's expert and joint team who take part in it.
 * And there must be a ground: the coordinator is the employment authority's (380/2023,
 * section 114); in multi-professional support the employment authority, the wellbeing
 * services county and Kela share what the support needs (381/2023, section 11); everybody
 * else, and everybody outside that support, has the client's specific written consent
 * (380/2023, section 116). A consent limited to some recipients or some data opens them
 * to nobody by rule: whom it covers, only a person can tell.
 */
@Component
public class HealthPolicy {

	private static final List<String> LAWFUL = List.of("municipality", "wellbeing_county", "kela");

	private static final List<String> AUTHORITY = List.of("municipality");

	/** The model of multi-professional support. */
	private static final String SUPPORT = "multiServiceCentre";

	private static final String CONSENT = "health";

	private final JdbcClient jdbc;

	private final CasePolicy cases;

	private final Cases all;

	private final Journeys journeys;

	private final Consents consents;

	HealthPolicy(JdbcClient jdbc, CasePolicy cases, Cases all, Journeys journeys, Consents consents) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.all = all;
		this.journeys = journeys;
		this.consents = consents;
	}

	public boolean mayRead(Person person, CaseNumber number) {
		return this.cases.takesPart(person, number)
				&& (this.cases.owns(person, number) && isOf(AUTHORITY, person.organisation())
						|| isOf(LAWFUL, person.organisation()) && this.journeys.isRunning(number, SUPPORT)
						|| isConsented(number));
	}

	private boolean isConsented(CaseNumber number) {
		return this.consents.inForce(this.all.get(number).clientId(), CONSENT)
			.filter((consent) -> !consent.terms().isLimited())
			.isPresent();
	}

	private boolean isOf(List<String> kinds, String organisation) {
		return this.jdbc
			.sql("select exists (select from organisation where id = :organisation and kind = any(:kinds::text[]))")
			.param("organisation", String.valueOf(organisation))
			.param("kinds", kinds.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

}
