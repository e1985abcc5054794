package fi.polku.link;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Disclosed;
import fi.polku.casefile.DisclosureBegun;
import fi.polku.casefile.DisclosureEnded;
import fi.polku.casefile.WaitsForGround;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Role;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On what ground people of other organisations do tasks of a case: the same as a
 * partner's link asks. An unlimited consent in force needs nothing recorded here.
 */
@Service
@Transactional
public class OrganisationGrounds implements WaitsForGround {

	private final JdbcClient jdbc;

	private final PartnerConsent consent;

	private final CurrentUser user;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OrganisationGrounds(JdbcClient jdbc, PartnerConsent consent, CurrentUser user, Trail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.consent = consent;
		this.user = user;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records the ground, on which the organisation's people see and do tasks of their
	 * groups in the case, and are told of what they were asked.
	 * @return the fault, as the texts call it, or {@code null}
	 */
	public String give(CaseNumber number, String organisation, Ground ground) {
		var name = others(number).get(organisation);
		if (name == null) {
			return "link.fault.organisation";
		}
		var fault = this.consent.fault(number, ground);
		if (fault != null) {
			return fault;
		}
		var settled = this.consent.settle(number, name, ground);
		this.jdbc
			.sql("""
					insert into organisation_ground (id, case_number, organisation, ground, words, consent_id, recorded_by, recorded_at)
					values (:id, :case, :organisation, :ground, :words, :consent, :by, :at)
					""")
			.param("id", UUID.randomUUID())
			.param("case", number.value())
			.param("organisation", organisation)
			.param("ground", settled.kind().word())
			.param("words", settled.words())
			.param("consent", (settled.kind() != Ground.Kind.LAW) ? this.consent.inForce(number) : null, Types.BIGINT)
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did("link.disclosed", "guidance", "organisation", number, this.consent.told(number, name, settled));
		this.events.publishEvent(new DisclosureBegun(number));
		return null;
	}

	/** Ends it; its people see the case's tasks no more. */
	public boolean end(CaseNumber number, UUID id) {
		var ended = this.jdbc
			.sql("""
					update organisation_ground set ended_at = :at where id = :id and case_number = :case and ended_at is null
					""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.param("case", number.value())
			.update() == 1;
		if (ended) {
			this.trail.did("link.groundEnded", "guidance", null, number, List.of());
			this.events.publishEvent(new DisclosureEnded(number));
		}
		return ended;
	}

	/** The grounds that were not ended, the newest first. */
	public List<OrganisationGround> all(CaseNumber number) {
		return this.jdbc.sql("""
				select g.*, o.name from organisation_ground g join organisation o on o.id = g.organisation
				 where g.case_number = :case and g.ended_at is null
				 order by g.recorded_at desc, g.id
				""")
			.param("case", number.value())
			.query((row, at) -> new OrganisationGround(row.getObject("id", UUID.class), row.getString("name"),
					Ground.of(row.getString("ground"), row.getString("words")),
					row.getTimestamp("recorded_at").toInstant()))
			.list();
	}

	/** The other organisations, by their ids. */
	Map<String, String> others(CaseNumber number) {
		var names = new LinkedHashMap<String, String>();
		this.jdbc.sql("""
				select o.id, o.name from organisation o
				 where o.id <> (select organisation from client_case where number = :case)
				 order by o.name, o.id
				""").param("case", number.value()).query((row) -> {
			names.put(row.getString("id"), row.getString("name"));
		});
		return names;
	}

	@Override
	public List<String> of(CaseNumber number) {
		return this.jdbc.sql("""
				select distinct o.name
				  from work_item w
				  join unnest(:roles::text[], :groups::text[]) as g (role, id) on g.id = any(w.groups)
				  join user_role r on r.role = g.role
				  join app_user u on u.username = r.username and u.active and u.organisation_id <> w.organisation
				  join organisation o on o.id = u.organisation_id
				 where w.case_number = :case and not %s
				   and (w.assignee = u.username or w.assignee is null
				        and not exists (select from app_user able join user_role h on h.username = able.username
				                         where able.active and h.role = g.role
				                           and case when able.organisation_id = w.organisation then not %s else %s end))
				 order by o.name
				""".formatted(Disclosed.task("w", "o.id"), Disclosed.byConsent("w"),
				Disclosed.task("w", "able.organisation_id")))
			.params(Disclosed.values())
			.param("disclosedOn", Date.valueOf(Helsinki.today(this.clock)))
			.param("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new))
			.param("groups", Role.GUIDES.stream().map(Role::group).toArray(String[]::new))
			.param("case", number.value())
			.query(String.class)
			.list();
	}

}
