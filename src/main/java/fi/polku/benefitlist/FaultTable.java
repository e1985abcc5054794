package fi.polku.benefitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The faults of a list with what stood in the faulty cells, for those who mend them. */
@Component
class FaultTable {

	private static final int LONGEST = 60;

	private static final String MASK = "•••";

	/** A number or an amount below a million, a month; no day, telephone or code. */
	private static final Pattern PLAIN = Pattern
		.compile("-?\\d{1,3}([ .]?\\d{3})?([.,]\\d{1,2})?( ?[€%])?|\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\d{1,2}");

	/**
	 * A fault with its cell.
	 *
	 * @param value the cell as it stood; of a row that is wrong as a whole its cells,
	 * those masked that may name a person; nothing of a protected client
	 */
	record Shown(String sheet, int line, String column, String message, String value) {
	}

	private final JdbcClient jdbc;

	private final RowSeal seal;

	private final ListFaults words;

	private final Trail trail;

	FaultTable(JdbcClient jdbc, RowSeal seal, ListFaults words, Trail trail) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.words = words;
		this.trail = trail;
	}

	/** The first faults, in the order of the file; known people are seen by it. */
	@Transactional
	List<Shown> withValues(UUID list, int most, Locale locale) {
		Set<UUID> known = new TreeSet<>();
		var shown = this.jdbc.sql("""
				select f.sheet, f.line, f.heading, f.code, f.cell, r.state, r.key_id, r.sealed, c.id as client,
				       coalesce(c.protected, false) as protected
				from benefit_fault f
				join benefit_row r on r.list_id = f.list_id and r.sheet = f.sheet and r.line = f.line
				left join client_code k on k.code_index = r.code_index
				left join client c on c.id = k.client_id
				where f.list_id = :list
				order by f.sheet, f.line, f.ordinal
				limit :most
				""").param("list", list).param("most", most).query((row, number) -> {
			Optional.ofNullable(row.getObject("client", UUID.class)).ifPresent(known::add);
			return new Shown(row.getString("sheet"), row.getInt("line"), row.getString("heading"),
					this.words.sentence(FaultCode.valueOf(row.getString("code")), locale), value(list, row));
		}).list();
		this.trail.seenClients("benefitList.faultsShown", "screening", List.copyOf(known));
		return shown;
	}

	private String value(UUID list, ResultSet row) throws SQLException {
		if (row.getBoolean("protected")) {
			return MASK;
		}
		var cells = cells(list, row);
		var cell = row.getObject("cell", Integer.class);
		var value = (cell == null) ? wholeRow(cells) : (cell < cells.size()) ? asItStood(cells.get(cell)) : "";
		return shortened(value, LONGEST);
	}

	private List<String> cells(UUID list, ResultSet row) throws SQLException {
		if (row.getBytes("sealed") == null) {
			return List.of();
		}
		var kept = this.seal.open(SealedRows.read(row), SealedRows.place(list, row));
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
			.map((cell) -> (cell.isBlank() || PLAIN.matcher(cell.strip()).matches()) ? cell : MASK)
			.collect(Collectors.joining(" · "));
	}

	/** The text on one line, its beginning where it is long. */
	static String shortened(String text, int longest) {
		var visible = text.replace('\0', '␀').replaceAll("\\p{Cntrl}", " ");
		return (visible.length() > longest) ? visible.substring(0, longest) + "…" : visible;
	}

}
