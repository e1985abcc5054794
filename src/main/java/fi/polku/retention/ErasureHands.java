package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.security.Person;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * In whose hands it is to erase everything of a client. Whoever decides or confirms works
 * with all cases of their organisation and knows the client by a lasting right; behind a
 * protection order an opening by name does too, once another lead has found it in order.
 * Each organisation whose cases go confirms, by somebody else than who decided.
 */
@Component
class ErasureHands {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final CasePolicy policy;

	private final Clock clock;

	ErasureHands(JdbcClient jdbc, Cases cases, CasePolicy policy, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.policy = policy;
		this.clock = clock;
	}

	/**
	 * Whether the person may decide or confirm: all cases, or all of the organisation.
	 */
	boolean takesPart(UUID client, Person person) {
		var own = this.cases.of(client)
			.stream()
			.filter((one) -> one.organisation().equals(person.organisation()))
			.toList();
		return isAll(client, person) || !own.isEmpty() && own.stream().allMatch((one) -> handles(one, person));
	}

	/** Whether every case of the client is the person's to work with, by name. */
	boolean isAll(UUID client, Person person) {
		return this.cases.of(client).stream().allMatch((one) -> handles(one, person));
	}

	private boolean handles(Case one, Person person) {
		var lasting = person.withoutOpenings();
		return this.policy.mayWork(lasting, one.number()) && this.policy.mayName(lasting, one.number())
				|| one.protectionOrder() && this.policy.hasReviewedOpening(person, one.number());
	}

	/** Whether somebody of the person's organisation has confirmed already. */
	boolean hasConfirmed(UUID request, Person person) {
		return confirmed(request).contains(String.valueOf(person.organisation()));
	}

	/**
	 * Confirms for the person's organisation.
	 * @return whether nobody else has to
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean confirm(UUID request, UUID client, Person by) {
		int added = this.jdbc.sql("""
				insert into erasure_confirmation (request_id, organisation, confirmed_by, confirmed_at)
				values (:request, :organisation, :by, :at)
				on conflict do nothing
				""")
			.param("request", request)
			.param("organisation", String.valueOf(by.organisation()))
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (added == 0) {
			throw Refusal.conflict("erasure.fault.moved");
		}
		var confirmed = new HashSet<>(confirmed(request));
		return this.cases.of(client)
			.stream()
			.allMatch((one) -> confirmed.contains(one.organisation()) || handles(one, by));
	}

	private List<String> confirmed(UUID request) {
		return this.jdbc.sql("select organisation from erasure_confirmation where request_id = :request")
			.param("request", request)
			.query(String.class)
			.list();
	}

}
