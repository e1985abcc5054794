package fi.polku.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases. */
@Service
@Transactional
public class Cases {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Appointments appointments;

	private final HeldBack heldBack;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Cases(JdbcClient jdbc, Trail trail, Appointments appointments, HeldBack heldBack, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.appointments = appointments;
		this.heldBack = heldBack;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a case, or gives the one that is open. Whoever opens a case starts its
	 * journey in the same transaction.
	 */
	public Opening open(NewCase wanted) {
		var added = this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, reason, referrer,
				                         search_began, benefit_days, previous_case, organisation, protected, opened_at)
				select :year || '-' || lpad(nextval('case_number_seq')::text, 6, '0'), id, :programme, :model, 'open',
				       :source, :reason, :referrer, :began, :days, :previous, :organisation, protected, :at
				from client where id = :client
				on conflict (client_id, programme, (model = 'listScreening')) where state = 'open' do nothing
				returning number
				""")
			.param("year", String.valueOf(Helsinki.today(this.clock).getYear()))
			.param("client", wanted.clientId())
			.param("programme", wanted.programme())
			.param("model", wanted.model())
			.param("source", wanted.source())
			.param("reason", wanted.reason())
			.param("referrer", wanted.referrer())
			.param("began", wanted.searchBegan(), java.sql.Types.DATE)
			.param("days", wanted.benefitDays(), java.sql.Types.INTEGER)
			.param("previous", (wanted.previous() != null) ? wanted.previous().value() : null)
			.param("organisation", wanted.organisation())
			.param("at", Timestamp.from(this.clock.instant()))
			.query(String.class)
			.optional()
			.map(CaseNumber::new);
		added.ifPresent((number) -> {
			this.trail.did("case.opened", "guidance", null, number, List.of());
			this.heldBack.came(number);
		});
		return added.<Opening>map(Opening.Opened::new).orElseGet(() -> new Opening.AlreadyOpen(openCase(wanted)));
	}

	private CaseNumber openCase(NewCase wanted) {
		return this.jdbc.sql("""
				select number from client_case
				where client_id = :client and programme = :programme and state = 'open'
				  and (model = 'listScreening') = (:model = 'listScreening')
				""")
			.param("client", wanted.clientId())
			.param("programme", wanted.programme())
			.param("model", wanted.model())
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.single();
	}

	public Case get(CaseNumber number) {
		return find(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
	}

	public Optional<Case> find(CaseNumber number) {
		return this.jdbc.sql("select * from client_case where number = :number")
			.param("number", number.value())
			.query(Cases::read)
			.optional();
	}

	/** The client's cases, the newest first. */
	public List<Case> of(UUID clientId) {
		return this.jdbc.sql("select * from client_case where client_id = :client order by opened_at desc, number desc")
			.param("client", clientId)
			.query(Cases::read)
			.list();
	}

	/**
	 * Closes the case with the exit; a case that is closed stays as it is, and false is
	 * returned.
	 */
	public boolean close(CaseNumber number, Exit exit) {
		var closed = this.jdbc.sql("""
				update client_case
				set state = 'closed', exit_day = :day, exit_class = :class, exit_reason = :reason, closed_at = :at
				where number = :number and state = 'open'
				""")
			.param("day", exit.day())
			.param("class", exit.exitClass())
			.param("reason", exit.reason())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("number", number.value())
			.update() == 1;
		if (closed) {
			this.trail.did("case.closed", "guidance", null, number, List.of());
			this.events.publishEvent(new CaseClosed(number));
			this.events.publishEvent(new MeetingsCancelled(this.appointments.cancelAhead(number), exit));
		}
		return closed;
	}

	public void setSegment(CaseNumber number, String segment) {
		change(number, "segment", segment);
	}

	/** The coordinator who is responsible, with the team and area. */
	public void assign(CaseNumber number, String owner, String team, String area) {
		var before = get(number);
		this.jdbc.sql("""
				update client_case set owner = :owner, team_id = :team, area_id = :area where number = :number
				""")
			.param("owner", owner)
			.param("team", team)
			.param("area", area)
			.param("number", number.value())
			.update();
		this.trail.did("case.assigned", "guidance", null, number,
				List.of(Change.of(before.clientId(), "owner", before.owner(), owner)));
	}

	/**
	 * Joins the case to another person of the register: the self-referred one turned out
	 * to be known. A protection order of that person hides the case.
	 */
	public void moveTo(CaseNumber number, UUID client) {
		this.jdbc.sql("""
				update client_case c set client_id = :client, protected = p.protected
				  from client p
				 where c.number = :number and p.id = :client
				""").param("client", client).param("number", number.value()).update();
		this.trail.did("case.joinedToClient", "guidance", null, number, List.of());
		this.heldBack.came(number);
	}

	private void change(CaseNumber number, String column, String value) {
		var before = get(number);
		this.jdbc.sql("update client_case set segment = :value where number = :number")
			.param("value", value)
			.param("number", number.value())
			.update();
		this.trail.did("case.changed", "guidance", null, number,
				List.of(Change.of(before.clientId(), column, before.segment(), value)));
	}

	static Case read(ResultSet row, int number) throws SQLException {
		var previous = row.getString("previous_case");
		var closed = row.getTimestamp("closed_at");
		return new Case(new CaseNumber(row.getString("number")), row.getObject("client_id", UUID.class),
				row.getString("programme"), row.getString("model"), "open".equals(row.getString("state")),
				row.getString("source"), row.getString("reason"), row.getString("referrer"),
				row.getObject("search_began", LocalDate.class), row.getObject("benefit_days", Integer.class),
				row.getString("segment"), row.getString("exit_class"), row.getObject("exit_day", LocalDate.class),
				row.getString("exit_reason"), (previous != null) ? new CaseNumber(previous) : null,
				row.getString("owner"), row.getString("team_id"), row.getString("area_id"),
				row.getString("organisation"), row.getBoolean("protected"), row.getTimestamp("opened_at").toInstant(),
				(closed != null) ? closed.toInstant() : null);
	}

}
