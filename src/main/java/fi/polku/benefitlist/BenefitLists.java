package fi.polku.benefitlist;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists that came in. */
@Repository
class BenefitLists {

	/** A worker that has not been heard of for so long is gone. */
	static final Duration LEASE = Duration.ofSeconds(15);

	private static final int ATTEMPTS = 5;

	private final JdbcClient jdbc;

	private final MappingJson json;

	private final BenefitListRow row;

	private final Clock clock;

	BenefitLists(JdbcClient jdbc, MappingJson json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.row = new BenefitListRow(json);
		this.clock = clock;
	}

	void add(BenefitList list, byte[] hash, String organisation) {
		var month = list.options().month();
		this.jdbc.sql("""
				insert into benefit_list (id, municipality, month, kind, programme, file_name, file_hash, encoding,
				                          delimiter, mapping, headings, organisation, state, uploaded_by, uploaded_at)
				values (:id, :municipality, :month, :kind, :programme, :name, :hash, :encoding,
				        :delimiter, :mapping::jsonb, :headings, :organisation, :state, :by, :at)
				""")
			.param("id", list.id())
			.param("municipality", list.options().municipality())
			.param("month", (month != null) ? month.atDay(1) : null, Types.DATE)
			.param("kind", list.options().kind().name())
			.param("programme", list.options().programme())
			.param("name", list.fileName())
			.param("hash", hash)
			.param("encoding", list.format().encoding())
			.param("delimiter", String.valueOf(list.format().delimiter()))
			.param("mapping", this.json.write(list.mapping()))
			.param("headings", list.headings().toArray(String[]::new))
			.param("organisation", organisation, Types.VARCHAR)
			.param("state", list.state().name())
			.param("by", list.uploadedBy())
			.param("at", Timestamp.from(list.uploadedAt()))
			.update();
	}

	Optional<BenefitList> find(UUID id) {
		return this.jdbc.sql("select * from benefit_list where id = :id").param("id", id).query(this.row).optional();
	}

	/** The list, if it is one the person may see. */
	Optional<BenefitList> find(UUID id, Person person, boolean audits) {
		return this.jdbc.sql("select * from benefit_list where id = :id and " + ListPolicy.SEEN)
			.param("id", id)
			.param("organisation", person.organisation(), Types.VARCHAR)
			.param("audits", audits)
			.query(this.row)
			.optional();
	}

	/** The newest lists that the person may see. */
	List<BenefitList> newest(int count, Person person, boolean audits) {
		return this.jdbc
			.sql("select * from benefit_list where state <> 'PREVIEW' and " + ListPolicy.SEEN
					+ " order by uploaded_at desc, id limit :count")
			.param("organisation", person.organisation(), Types.VARCHAR)
			.param("audits", audits)
			.param("count", count)
			.query(this.row)
			.list();
	}

	/** How a previewed list is to be read, as said now. */
	void reread(BenefitList list) {
		var month = list.options().month();
		this.jdbc.sql("""
				update benefit_list
				set municipality = :municipality, month = :month, kind = :kind, programme = :programme,
				    mapping = :mapping::jsonb, state = :state
				where id = :id and state = 'PREVIEW'
				""")
			.param("municipality", list.options().municipality())
			.param("month", (month != null) ? month.atDay(1) : null, Types.DATE)
			.param("kind", list.options().kind().name())
			.param("programme", list.options().programme())
			.param("mapping", this.json.write(list.mapping()))
			.param("state", list.state().name())
			.param("id", list.id())
			.update();
	}

	/** Drops files that were shown and never taken in. */
	void dropPreviews(Instant before) {
		this.jdbc.sql("delete from benefit_list where state = 'PREVIEW' and uploaded_at < :before")
			.param("before", Timestamp.from(before))
			.update();
	}

	/**
	 * The oldest list that nobody works on, now this worker's; empty if there is none.
	 */
	Optional<BenefitList> lease(String worker) {
		var now = this.clock.instant();
		return this.jdbc.sql("""
				update benefit_list set lease_holder = :worker, lease_until = :until
				where id = (select id from benefit_list
				            where state in ('CHECKING', 'IMPORTING') and (lease_until is null or lease_until < :now)
				            order by uploaded_at
				            limit 1
				            for update skip locked)
				returning *
				""")
			.param("worker", worker)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(now.plus(LEASE)))
			.query(this.row)
			.optional();
	}

	/** Keeps the lease. False if another worker has taken the list over. */
	boolean renew(UUID id, String worker) {
		return this.jdbc.sql("update benefit_list set lease_until = :until where id = :id and lease_holder = :worker")
			.param("until", Timestamp.from(this.clock.instant().plus(LEASE)))
			.param("id", id)
			.param("worker", worker)
			.update() == 1;
	}

	void release(UUID id, String worker) {
		this.jdbc.sql("update benefit_list set lease_until = null where id = :id and lease_holder = :worker")
			.param("id", id)
			.param("worker", worker)
			.update();
	}

	/** How many rows the list has. */
	int rows(UUID id) {
		return this.jdbc.sql("select count(*) from benefit_row where list_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	/** The work on a list stopped; after some times in vain it is given up. */
	void stopped(UUID id) {
		var attempts = this.jdbc
			.sql("update benefit_list set attempts = attempts + 1 where id = :id returning attempts")
			.param("id", id)
			.query(Integer.class)
			.single();
		if (attempts >= ATTEMPTS) {
			move(id, ListState.FAILED, FaultCode.STOPPED);
		}
	}

	void move(UUID id, ListState state, FaultCode fault) {
		var ended = state == ListState.DONE || state == ListState.FAILED;
		this.jdbc.sql("update benefit_list set state = :state, fault = :fault, finished_at = :at where id = :id")
			.param("state", state.name())
			.param("fault", (fault != null) ? fault.name() : null, Types.VARCHAR)
			.param("at", ended ? Timestamp.from(this.clock.instant()) : null, Types.TIMESTAMP)
			.param("id", id)
			.update();
	}

}
