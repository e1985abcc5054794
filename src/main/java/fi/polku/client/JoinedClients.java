package fi.polku.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a row of the register that has no identity code part of the person who turned out
 * to be known: a protection order of either hides both, the consents follow with their
 * history, and the former row goes when no case is left on it.
 */
@Service
@Transactional
public class JoinedClients {

	private static final String JOINED = "client.joined";

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Protections protections;

	private final Consents consents;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	private final Clock clock;

	JoinedClients(JdbcClient jdbc, Clients clients, Protections protections, Consents consents,
			ApplicationEventPublisher events, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.protections = protections;
		this.consents = consents;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * From now on the former row is the known person's. One with an identity code is
	 * somebody else: only its order is told.
	 */
	public void join(UUID former, UUID known) {
		hide(known, this.clients.get(former));
		if (this.clients.get(former).codeKnown()) {
			return;
		}
		hide(former, this.clients.get(known));
		this.jdbc.sql("""
				insert into client_joined (old_id, client_id, joined_at) values (:former, :known, :at)
				on conflict (old_id) do update set client_id = :known
				""")
			.param("former", former)
			.param("known", known)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did(JOINED, "guidance", List.of(former, known), carried(former, known));
	}

	/** Whose the row is by now; empty where it is a person's own. */
	@Transactional(readOnly = true)
	public Optional<UUID> known(UUID former) {
		return this.jdbc.sql("select client_id from client_joined where old_id = :former")
			.param("former", former)
			.query(UUID.class)
			.optional();
	}

	/** The former row goes where no case is left on it. */
	public void part(UUID former) {
		known(former).ifPresent((known) -> {
			carried(former, known);
			int gone = this.jdbc.sql("""
					delete from client where id = :former
					   and not exists (select from client_case where client_id = :former)
					""").param("former", former).update();
			if (gone > 0) {
				this.trail.did("client.formerRowRemoved", "guidance", List.of(former, known), List.of());
			}
		});
	}

	private void hide(UUID client, Client order) {
		if (order.protectionOrder() && !this.clients.get(client).protectionOrder()) {
			this.protections.check(client,
					new Protection(true, order.protectionChecked(), order.protectionSource(), order.protectionUntil()));
		}
	}

	/** A consent that the person has since refused ends what rests on it. */
	private List<Change> carried(UUID former, UUID known) {
		var before = inForce(known);
		for (var table : List.of("client_consent", "protection_check")) {
			this.jdbc.sql("update " + table + " set client_id = :known where client_id = :former")
				.param("known", known)
				.param("former", former)
				.update();
		}
		this.jdbc
			.sql("""
					update protection_ending e set client_id = :known
					 where client_id = :former
					   and (decided_at is not null
					        or not exists (select from protection_ending o where o.client_id = :known and o.decided_at is null))
					""")
			.param("known", known)
			.param("former", former)
			.update();
		var changes = new ArrayList<Change>();
		inForce(known).forEach((kind, given) -> {
			changes.add(Change.of(known, "consent." + kind, before.get(kind), given));
			if (Boolean.TRUE.equals(before.get(kind)) && !given) {
				this.events.publishEvent(new ConsentWithdrawn(known, kind));
			}
		});
		this.events.publishEvent(new ClientsJoined(former, known));
		return changes;
	}

	private Map<String, Boolean> inForce(UUID client) {
		var kinds = new LinkedHashMap<String, Boolean>();
		this.consents.of(client)
			.forEach((one) -> kinds.computeIfAbsent(one.kind(),
					(kind) -> this.consents.newest(client, kind).orElse(false)));
		return kinds;
	}

}
