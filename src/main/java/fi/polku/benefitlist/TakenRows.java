package fi.polku.benefitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.benefitlist.reading.RowKind;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes rows of a list in hand, each by one worker only, and marks what came of them. */
@Repository
class TakenRows {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final RowSeal seal;

	TakenRows(JdbcClient jdbc, JdbcTemplate batch, RowSeal seal) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.seal = seal;
	}

	/** Marks the next rows nobody else has in hand as done, and gives them. */
	List<ListedRow> take(UUID list, int count) {
		return this.jdbc.sql("""
				with picked as (
				    select sheet, line from benefit_row
				    where list_id = :list and state = 'NEW'
				    order by code_index
				    limit :count
				    for update skip locked)
				update benefit_row r set state = 'DONE'
				from picked, benefit_list_part p
				where r.list_id = :list and r.sheet = picked.sheet and r.line = picked.line
				  and p.list_id = r.list_id and p.municipality = r.municipality
				returning r.*, coalesce(date_trunc('month', r.period_start)::date, p.month) as month,
				          p.month as list_month
				""").param("list", list).param("count", count).query(this::read).list();
	}

	/** Marks this one row as done, and gives it; empty if somebody else has it. */
	List<ListedRow> take(UUID list, RowKey key) {
		return this.jdbc.sql("""
				with picked as (
				    select sheet, line from benefit_row
				    where list_id = :list and sheet = :sheet and line = :line and state = 'NEW'
				    for update skip locked)
				update benefit_row r set state = 'DONE'
				from picked, benefit_list_part p
				where r.list_id = :list and r.sheet = picked.sheet and r.line = picked.line
				  and p.list_id = r.list_id and p.municipality = r.municipality
				returning r.*, coalesce(date_trunc('month', r.period_start)::date, p.month) as month,
				          p.month as list_month
				""").param("list", list).param("sheet", key.sheet()).param("line", key.line()).query(this::read).list();
	}

	/** The rows are joined to their people; names and codes leave the rows. */
	void join(UUID list, List<JoinedRow> rows) {
		this.batch.batchUpdate("""
				update benefit_row
				set client_id = ?, case_number = ?, started = ?, key_id = null, sealed = null
				where list_id = ? and sheet = ? and line = ?
				""",
				rows.stream()
					.map((row) -> new Object[] { row.client(), row.caseNumber(), row.started(), list, row.key().sheet(),
							row.key().line() })
					.toList());
	}

	/** A row that cannot be taken in is shown with its reason. */
	void fail(UUID list, RowKey key, String reason) {
		this.jdbc.sql("""
				with failed as (
				    update benefit_row set state = 'FAILED'
				    where list_id = :list and sheet = :sheet and line = :line and state = 'NEW'
				    returning list_id, sheet, line)
				insert into benefit_fault (list_id, sheet, line, ordinal, heading, code, detail)
				select list_id, sheet, line, 0, '', 'ROW_FAILED', :reason from failed
				""")
			.param("list", list)
			.param("sheet", key.sheet())
			.param("line", key.line())
			.param("reason", reason)
			.update();
	}

	private ListedRow read(ResultSet row, int number) throws SQLException {
		var cells = this.seal.open(SealedRows.read(row), SealedRows.place(row.getObject("list_id", UUID.class), row));
		var municipality = row.getString("municipality");
		var person = new NewClient(new PersonalIdentityCode(cells.get(0)), cells.get(1), cells.get(2), "fi", null,
				municipality);
		return new ListedRow(row.getString("sheet"), row.getInt("line"), person, municipality,
				row.getObject("month", LocalDate.class), row.getObject("list_month", LocalDate.class),
				BenefitKind.valueOf(row.getString("benefit")), row.getBigDecimal("total_days"),
				RowKind.valueOf(row.getString("row_kind")));
	}

	/** Where a row stands in its list. */
	record RowKey(String sheet, int line) {
	}

	/** What a row came to. */
	record JoinedRow(RowKey key, UUID client, String caseNumber, boolean started) {
	}

}
