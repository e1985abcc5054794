package fi.polku.benefitlist;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.benefitlist.reading.ReadRow;
import fi.polku.benefitlist.reading.RowResult;
import fi.polku.client.PersonalIdentityCode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of a file as they were read, good and faulty. */
@Repository
@Transactional
class StagedRows {

	private static final String GOOD = """
			insert into benefit_row (list_id, sheet, line, state, key_id, sealed, code_index, fingerprint, municipality,
			                         benefit, benefit_name, period_start, period_end, invoice_month, paid_days, total_days,
			                         gross, share_percent, share_euros, row_kind)
			values (?, ?, ?, 'NEW', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String FAULTY = """
			insert into benefit_row (list_id, sheet, line, state, key_id, sealed, code_index)
			values (?, ?, ?, 'REJECTED', ?, ?, ?)
			""";

	private static final String FAULT = """
			insert into benefit_fault (list_id, sheet, line, ordinal, heading, code, cell) values (?, ?, ?, ?, ?, ?, ?)
			""";

	private final JdbcTemplate jdbc;

	private final RowSeal seal;

	StagedRows(JdbcTemplate jdbc, RowSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	void clear(UUID list) {
		this.jdbc.update("delete from benefit_row where list_id = ?", list);
	}

	void add(UUID list, List<RowResult> rows) {
		var good = new ArrayList<Object[]>();
		var faulty = new ArrayList<Object[]>();
		var faults = new ArrayList<Object[]>();
		for (var row : rows) {
			if (row instanceof RowResult.Good read) {
				good.add(good(list, read.row()));
			}
			else if (row instanceof RowResult.Faulty refused) {
				faulty.add(faulty(list, refused));
				addFaults(list, refused, faults);
			}
		}
		this.jdbc.batchUpdate(GOOD, good);
		this.jdbc.batchUpdate(FAULTY, faulty);
		this.jdbc.batchUpdate(FAULT, faults);
	}

	private Object[] good(UUID list, ReadRow row) {
		var person = row.person();
		var cells = new ArrayList<>(List.of(person.identityCode(), person.lastName(), person.firstNames()));
		cells.addAll(row.source().cells());
		var sealed = this.seal.seal(cells, SealedRows.place(list, row.source().sheet(), row.source().line()));
		var index = this.seal.index(person.identityCode());
		var municipality = row.municipality().isBlank() ? null : row.municipality();
		return new Object[] { list, row.source().sheet(), row.source().line(), sealed.keyId(), sealed.bytes(), index,
				this.seal.fingerprint(row, index), municipality, row.benefit().name(), row.benefitName(),
				date(row.period().start()), date(row.period().end()), date(firstDay(row.invoiceMonth())),
				row.days().paid(), row.days().total(), row.money().gross(), row.money().sharePercent(),
				row.money().shareEuros(), row.kind().name() };
	}

	/**
	 * A faulty row whose code is right still tells that the person has not left the list.
	 */
	private Object[] faulty(UUID list, RowResult.Faulty row) {
		var sealed = this.seal.seal(row.source().cells(),
				SealedRows.place(list, row.source().sheet(), row.source().line()));
		var index = row.source()
			.cells()
			.stream()
			.filter((cell) -> cell.length() < 20)
			.map(PersonalIdentityCode::parse)
			.filter(PersonalIdentityCode.Parsed.Valid.class::isInstance)
			.map((code) -> this.seal.index(((PersonalIdentityCode.Parsed.Valid) code).code().value()))
			.findFirst()
			.orElse(null);
		return new Object[] { list, row.source().sheet(), row.source().line(), sealed.keyId(), sealed.bytes(), index };
	}

	private static void addFaults(UUID list, RowResult.Faulty row, List<Object[]> faults) {
		for (var i = 0; i < row.faults().size(); i++) {
			var fault = row.faults().get(i);
			faults.add(new Object[] { list, row.source().sheet(), row.source().line(), i, fault.column(),
					fault.code().name(), fault.cell() });
		}
	}

	private static LocalDate firstDay(YearMonth month) {
		return (month != null) ? month.atDay(1) : null;
	}

	private static Date date(LocalDate date) {
		return (date != null) ? Date.valueOf(date) : null;
	}

}
