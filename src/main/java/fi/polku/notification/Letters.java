package fi.polku.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to be printed, by the rule of the client's file: whoever works on the case sees
 * that a letter waits; behind a protection order only whoever may know the client sees
 * whose it is, what it says and where it goes, and prints it.
 */
@Service
@Transactional
class Letters {

	private static final int SHOWN = 200;

	/** Behind a protection order an envelope bears the contact address or none. */
	private static final String POSTABLE = "(k.address_disclosed or not k.protected)";

	private final JdbcClient jdbc;

	private final CasePolicy cases;

	private final Trail trail;

	private final Clock clock;

	Letters(JdbcClient jdbc, CasePolicy cases, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.trail = trail;
		this.clock = clock;
	}

	/** The letters in the queue, the oldest first. */
	public List<Letter> toPrint(Person reader) {
		var letters = read(reader, "o.state = 'to_print'", List.of(), (letter) -> true);
		this.trail.seen("letters.listed", "guidance",
				letters.stream().map((one) -> new CaseNumber(one.caseNumber())).distinct().toList());
		return letters;
	}

	/** Those of the letters that the reader may print; their showing is in the trail. */
	public List<Letter> print(Collection<UUID> ids, Person reader) {
		var letters = read(reader, "o.state in ('to_print', 'sent') and o.channel = 'letter' and o.id = any(:ids)", ids,
				Letter::named);
		this.trail.seen("letters.printed", "guidance",
				letters.stream().map((one) -> new CaseNumber(one.caseNumber())).distinct().toList());
		return letters;
	}

	/** Marks letters printed and posted; how many there were. */
	public int printed(Collection<UUID> ids, Person by) {
		var mine = read(by, "o.state = 'to_print' and o.id = any(:ids)", ids, Letter::named);
		mine.forEach((letter) -> {
			this.jdbc.sql("update outgoing set state = 'sent', changed_at = :now where id = :id")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("id", letter.id())
				.update();
			this.trail.did("letter.posted", "guidance", letter.template(), new CaseNumber(letter.caseNumber()),
					List.of());
		});
		return mine.size();
	}

	private List<Letter> read(Person reader, String which, Collection<UUID> ids, Predicate<Letter> wanted) {
		var worked = this.cases.worked(reader);
		var named = this.cases.named(reader);
		var values = new HashMap<>(worked.values());
		values.putAll(named.values());
		values.put("ids", ids.toArray(UUID[]::new));
		values.put("shown", SHOWN);
		return this.jdbc.sql("""
				select o.id, o.case_number, o.template, o.language, o.subject, o.body, o.changed_at as at,
				       k.first_names || ' ' || k.last_name as name, case when %1$s then k.street_address end as street,
				       case when %1$s then k.postal_code || ' ' || k.post_office end as town, %2$s as named
				  from outgoing o
				  join client_case c on c.number = o.case_number
				  join client k on k.id = c.client_id
				 where %3$s and %4$s
				 order by o.changed_at, o.id limit :shown
				""".formatted(POSTABLE, named.sql(), which, worked.sql()))
			.params(values)
			.query(Letters::read)
			.list()
			.stream()
			.filter(wanted)
			.toList();
	}

	private static Letter read(ResultSet row, int number) throws SQLException {
		var named = row.getBoolean("named");
		return new Letter(row.getObject("id", UUID.class), row.getString("case_number"), row.getString("template"),
				row.getString("language"), row.getString("subject"), named ? row.getString("body") : null,
				row.getTimestamp("at").toInstant(), named, named ? row.getString("name") : null,
				named ? row.getString("street") : null, named ? row.getString("town") : null);
	}

	/**
	 * A letter with the address as the register has it now.
	 *
	 * @param named whether the reader may know whose it is; else no body, name or address
	 */
	public record Letter(UUID id, String caseNumber, String template, String language, String subject, String body,
			Instant at, boolean named, String name, String street, String town) {
	}

}
