package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.SafeCsv;
import fi.polku.trail.Trail;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows that were refused, as a file to mend and send again: the original cells under
 * the original headings, before them the line and what is wrong. Like every file it holds
 * nobody with a protection order; their rows are mended in the list as it came.
 */
@Component
class FaultyRows {

	/** Code and names stand before the line of a row that was good. */
	static final int PERSON = 3;

	private final JdbcClient jdbc;

	private final RowSeal seal;

	private final MessageSource texts;

	private final Trail trail;

	private final RefusedPeople people;

	FaultyRows(JdbcClient jdbc, RowSeal seal, MessageSource texts, Trail trail, RefusedPeople people) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.texts = texts;
		this.trail = trail;
		this.people = people;
	}

	@Transactional
	void write(UUID list, Writer out, Locale locale) {
		this.trail.did("benefitList.faultyRowsShown", "screening", this.people.refused(list), List.of());
		var headings = new ArrayList<String>();
		headings.add(text("benefitlist.fault.line", locale));
		headings.add(text("benefitlist.fault.what", locale));
		headings.addAll(headings(list));
		write(out, SafeCsv.MARK + SafeCsv.line(headings));
		this.jdbc.sql("""
				select r.sheet, r.line, r.state, r.key_id, r.sealed,
				       array(select f.code from benefit_fault f
				             where f.list_id = r.list_id and f.sheet = r.sheet and f.line = r.line
				             order by f.ordinal) as codes
				from benefit_row r
				where r.list_id = :list and r.state in ('REJECTED', 'FAILED')
				  and not exists (select from client_code k join client c on c.id = k.client_id
				                   where k.code_index = r.code_index and c.protected)
				order by r.sheet, r.line
				""").param("list", list).query((row) -> {
			var cells = new ArrayList<String>();
			cells.add(row.getString("line"));
			cells.add(told((String[]) row.getArray("codes").getArray(), locale));
			var kept = this.seal.open(SealedRows.read(row), SealedRows.place(list, row));
			var line = "FAILED".equals(row.getString("state")) ? kept.subList(PERSON, kept.size()) : kept;
			line.forEach((cell) -> cells.add(cell.replace('\0', '\uFFFD')));
			write(out, SafeCsv.line(cells));
		});
	}

	private List<String> headings(UUID list) {
		return this.jdbc.sql("select unnest(headings) from benefit_list where id = :list")
			.param("list", list)
			.query(String.class)
			.list();
	}

	private String told(String[] codes, Locale locale) {
		return String.join(" ",
				java.util.Arrays.stream(codes)
					.map((code) -> text(FaultCode.valueOf(code).messageKey(), locale))
					.toList());
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	private static void write(Writer out, String line) {
		try {
			out.write(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
