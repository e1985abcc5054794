package fi.polku.trail;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One entry with its place in the chain; its values to those who may see them. */
@Service
@Transactional
class TrailEntries {

	private final JdbcClient jdbc;

	private final Trail trail;

	TrailEntries(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	Optional<TrailRow> find(long id) {
		var row = this.jdbc.sql("""
				select t.*, u.display_name,
				       array(select v.field from trail_value v where v.trail_id = t.id order by v.n) as fields
				  from trail t
				  left join app_user u on u.username = t.username
				 where t.id = :id
				""").param("id", id).query(TrailReading::row).optional();
		row.ifPresent((it) -> this.trail.asked("trail.entryShown", "audit", String.valueOf(id), numbers(it)));
		return row;
	}

	/** Where it stands in the chain; nothing within the first seconds. */
	@Transactional(readOnly = true)
	Optional<Place> place(long id) {
		return this.jdbc.sql("""
				select l.position, l.hash, (select min(day) from trail_seal s where s.position >= l.position) as sealed
				  from trail_link l
				 where l.trail_id = :id
				""")
			.param("id", id)
			.query((row, number) -> new Place(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash")),
					row.getObject("sealed", LocalDate.class)))
			.optional();
	}

	/** What was and what came; that it was looked at is an entry of its own. */
	List<OldAndNew> values(TrailRow row) {
		var values = this.jdbc.sql("""
				select field, old_value, new_value from trail_value where trail_id = :id order by n
				""").param("id", row.id()).query(OldAndNew.class).list();
		if (!values.isEmpty()) {
			this.trail.asked("trail.valuesShown", "audit", String.valueOf(row.id()), numbers(row));
		}
		return values;
	}

	private static List<CaseNumber> numbers(TrailRow row) {
		return row.cases().stream().map(CaseNumber::new).toList();
	}

	/** A place in the chain and the day that sealed it, or {@code null}. */
	record Place(long position, String hash, LocalDate sealed) {
	}

	/** A value before and after. */
	record OldAndNew(String field, String oldValue, String newValue) {
	}

}
