package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.process.PersonalData;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests: taken by whoever guides, decided by a lead, confirmed by another. */
@Service
@Transactional
class ErasureRequests {

	private static final String MOVED = "erasure.fault.moved";

	private final JdbcClient jdbc;

	private final LegalChecks checks;

	private final Erasing erasing;

	private final List<PersonalData> modules;

	private final ErasedList list;

	private final Cases cases;

	private final ErasureHands hands;

	private final Trail trail;

	private final Clock clock;

	ErasureRequests(JdbcClient jdbc, LegalChecks checks, Erasing erasing, List<PersonalData> modules, ErasedList list,
			Cases cases, ErasureHands hands, Trail trail, Clock clock) {
		this.list = list;
		this.jdbc = jdbc;
		this.checks = checks;
		this.erasing = erasing;
		this.modules = modules;
		this.cases = cases;
		this.hands = hands;
		this.trail = trail;
		this.clock = clock;
	}

	/** The one that waits, or else the last. */
	Optional<ErasureRequest> newest(UUID client) {
		return this.jdbc.sql("""
				select id, client_id, asked_on, state, decision, reason, decided_by, decided_for, confirmed_by
				  from erasure_request
				 where client_id = :client
				 order by state in ('asked', 'decided') desc, asked_at desc
				 limit 1
				""").param("client", client).query(ErasureRequest.class).optional();
	}

	void ask(UUID client, Person by) {
		this.jdbc.sql("select from client where id = :id for update").param("id", client).query().listOfRows();
		if (newest(client).filter((one) -> List.of("asked", "decided").contains(one.state())).isPresent()) {
			throw Refusal.conflict(MOVED);
		}
		this.jdbc.sql("""
				insert into erasure_request (id, client_id, asked_on, asked_by, asked_at, state, checks)
				values (:id, :client, :on, :by, :at, 'asked', '{}')
				""")
			.param("id", UUID.randomUUID())
			.param("client", client)
			.param("on", Helsinki.today(this.clock))
			.param("by", by.username())
			.param("at", now())
			.update();
		this.trail.did("erasure.asked", "erasure", List.of(client), List.of());
	}

	void decide(UUID client, String decision, String reason, Person by) {
		var request = in("asked", client);
		checkAllowed(client, decision, by);
		var standing = this.checks.of(client)
			.stream()
			.filter(LegalChecks.Check::isBar)
			.map(LegalChecks.Check::code)
			.toArray(String[]::new);
		var decided = this.jdbc.sql("""
				update erasure_request
				   set state = 'decided', decision = :decision, reason = :reason, decided_by = :by, decided_at = :at,
				       decided_for = :organisation, checks = :checks
				 where id = :id and state = 'asked'
				""")
			.param("decision", decision)
			.param("reason", reason)
			.param("by", by.username())
			.param("at", now())
			.param("organisation", ErasureHands.organisation(by))
			.param("checks", standing)
			.param("id", request.id())
			.update();
		if (decided != 1) {
			throw Refusal.conflict(MOVED);
		}
		this.trail.did("erasure.decided", "erasure", List.of(client),
				List.of(Change.of(client, "state", "asked", "decided"), Change.of(client, "decision", null, decision)));
	}

	/**
	 * Carried out by a second person, everything once each organisation has confirmed;
	 * the decision that was carried out, or empty while others have to confirm.
	 */
	Optional<String> confirm(UUID client, Person by) {
		var request = in("decided", client);
		if (by.username().equals(request.decidedBy())) {
			throw Refusal.forbidden("erasure.notYourself");
		}
		checkAllowed(client, request.decision(), by);
		if ("all".equals(request.decision()) && !confirmAll(request, by)) {
			return Optional.empty();
		}
		int confirmed = this.jdbc.sql("""
				update erasure_request set state = :state, confirmed_by = :by, confirmed_at = :at
				 where id = :id and state = 'decided'
				""")
			.param("state", "nothing".equals(request.decision()) ? "refused" : "done")
			.param("by", by.username())
			.param("at", now())
			.param("id", request.id())
			.update();
		if (confirmed != 1) {
			throw Refusal.conflict(MOVED);
		}
		this.trail.did("erasure.done", "erasure", List.of(client), List.of());
		carryOut(client, request.decision());
		return Optional.of(request.decision());
	}

	/** Whether nobody else has to; two at a time wait for each other. */
	private boolean confirmAll(ErasureRequest request, Person by) {
		this.jdbc.sql("select id from erasure_request where id = :id and state = 'decided' for update")
			.param("id", request.id())
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> Refusal.conflict(MOVED));
		var last = this.hands.confirm(request, by);
		if (!last) {
			this.trail.did("erasure.confirmed", "erasure", List.of(request.clientId()), List.of());
		}
		return last;
	}

	private ErasureRequest in(String state, UUID client) {
		return newest(client).filter((one) -> state.equals(one.state())).orElseThrow(() -> Refusal.conflict(MOVED));
	}

	private void carryOut(UUID client, String decision) {
		if ("part".equals(decision)) {
			this.modules.forEach((module) -> module.forgetConsented(client));
			this.list.note(client, ErasedEntry.CONSENTS, List.of());
		}
		if ("all".equals(decision)) {
			this.erasing.erase(client, this.cases.of(client).stream().map(Case::number).toList(), Erasing.BY_REQUEST);
		}
	}

	/**
	 * Everything goes only where the law lets it, by whose hands it is in; a hold stands
	 * against a part as well.
	 */
	private void checkAllowed(UUID client, String decision, Person by) {
		if ("part".equals(decision) && this.checks.isHeld(client)) {
			throw Refusal.conflict("erasure.fault.held");
		}
		if (!"all".equals(decision)) {
			return;
		}
		if (!this.hands.takesPart(client, by)) {
			throw Refusal.conflict("erasure.fault.others");
		}
		if (this.checks.isBarred(client)) {
			throw Refusal.conflict("erasure.fault.barred");
		}
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
