package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * Each organisation whose cases go agrees: by a confirmation, or by the decision once
 * somebody of another organisation has confirmed that.
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
		return isAll(client, person) || !own(client, person).isEmpty() && shut(client, person).isEmpty();
	}

	/** Whether every case of the client is the person's to work with, by name. */
	boolean isAll(UUID client, Person person) {
		return this.cases.of(client).stream().allMatch((one) -> handles(one, person));
	}

	/** The cases of the person's organisation with which they may not work by name. */
	List<Case> shut(UUID client, Person person) {
		return own(client, person).stream().filter((one) -> !handles(one, person)).toList();
	}

	private List<Case> own(UUID client, Person person) {
		return this.cases.of(client)
			.stream()
			.filter((one) -> one.organisation().equals(person.organisation()))
			.toList();
	}

	private boolean handles(Case one, Person person) {
		var lasting = person.withoutOpenings();
		return this.policy.mayWork(lasting, one.number()) && this.policy.mayName(lasting, one.number())
				|| one.protectionOrder() && this.policy.hasReviewedOpening(person, one.number());
	}

	/** The organisations that agree to what was decided. */
	Set<String> agreed(ErasureRequest request) {
		var agreed = new HashSet<>(
				this.jdbc.sql("select organisation from erasure_confirmation where request_id = :request")
					.param("request", request.id())
					.query(String.class)
					.list());
		if (agreed.stream().anyMatch((one) -> !one.equals(request.decidedFor()))) {
			agreed.add(request.decidedFor());
		}
		return agreed;
	}

	/**
	 * Confirms for the person's organisation.
	 * @return whether nobody else has to
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean confirm(ErasureRequest request, Person by) {
		int added = this.jdbc.sql("""
				insert into erasure_confirmation (request_id, organisation, confirmed_by, confirmed_at)
				values (:request, :organisation, :by, :at)
				on conflict do nothing
				""")
			.param("request", request.id())
			.param("organisation", organisation(by))
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (added == 0) {
			throw Refusal.conflict("erasure.fault.moved");
		}
		var agreed = agreed(request);
		return this.cases.of(request.clientId())
			.stream()
			.allMatch((one) -> agreed.contains(one.organisation()) || handles(one, by));
	}

	/** For whom the person decides and confirms. */
	static String organisation(Person person) {
		return String.valueOf(person.organisation());
	}

}
