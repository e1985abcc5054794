package fi.polku.benefitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.SealedText;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The faults of a list with what stood in the faulty cells, for those who mend them. */
@Component
class FaultTable {

	private static final int LONGEST = 60;

	private static final String MASK = "•••";

	/**
	 * A fault with its cell.
	 *
	 * @param value the cell as it stood; of a row that is wrong as a whole its cells,
	 * those masked that may name a person
	 */
	record Shown(String sheet, int line, String column, String message, String value) {
	}

	private final JdbcClient jdbc;

	private final RowSeal seal;

	private final ListFaults words;

	private final RefusedPeople people;

	private final Trail trail;

	FaultTable(JdbcClient jdbc, RowSeal seal, ListFaults words, RefusedPeople people, Trail trail) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.words = words;
		this.people = people;
		this.trail = trail;
	}

	/** The first faults, in the order of the file; written to the trail. */
	@Transactional
	List<Shown> withValues(UUID list, int most, Locale locale) {
		this.trail.seenClients("benefitList.faultsShown", "screening", this.people.refused(list));
		return this.jdbc.sql("""
				select f.sheet, f.line, f.heading, f.code, f.cell, r.state, r.key_id, r.sealed
				from benefit_fault f
				join benefit_row r on r.list_id = f.list_id and r.sheet = f.sheet and r.line = f.line
				where f.list_id = :list
				order by f.sheet, f.line, f.ordinal
				limit :most
				""")
			.param("list", list)
			.param("most", most)
			.query((row, number) -> new Shown(row.getString("sheet"), row.getInt("line"), row.getString("heading"),
					this.words.sentence(FaultCode.valueOf(row.getString("code")), locale), value(row)))
			.list();
	}

	private String value(ResultSet row) throws SQLException {
		var cells = cells(row);
		var cell = row.getObject("cell", Integer.class);
		var value = (cell == null) ? wholeRow(cells) : (cell < cells.size()) ? asItStood(cells.get(cell)) : "";
		return shortened(value, LONGEST);
	}

	private List<String> cells(ResultSet row) throws SQLException {
		if (row.getBytes("sealed") == null) {
			return List.of();
		}
		var kept = this.seal.open(new SealedText(row.getString("key_id"), row.getBytes("sealed")));
		return "FAILED".equals(row.getString("state")) ? kept.subList(FaultyRows.PERSON, kept.size()) : kept;
	}

	/** A code that is right is masked here as everywhere: the fault is not in it. */
	private static String asItStood(String cell) {
		return (PersonalIdentityCode.parse(cell) instanceof PersonalIdentityCode.Parsed.Valid valid)
				? valid.code().masked() : cell;
	}

	/** Only what is plainly a number, an amount or a month is shown of each cell. */
	private static String wholeRow(List<String> cells) {
		return cells.stream()
			.map((cell) -> (cell.isBlank() || cell.matches("[\\d.,/ €%-]{1,20}") && !cell.matches(".*\\d{6}.*")) ? cell
					: MASK)
			.collect(Collectors.joining(" · "));
	}

	/** The text on one line, its beginning where it is long. */
	static String shortened(String text, int longest) {
		var visible = text.replace('\0', '␀').replaceAll("\\p{Cntrl}", " ");
		return (visible.length() > longest) ? visible.substring(0, longest) + "…" : visible;
	}

}
