package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;

import org.springframework.stereotype.Component;

/** Cases as a table. */
@Component
class CasesTable {

	private static final double HOUR = 3600;

	private final FilterNames names;

	private final Words words;

	CasesTable(FilterNames names, Words words) {
		this.names = names;
		this.words = words;
	}

	TableView of(List<CaseRow> rows, String caption, CaseFilter filter) {
		return (filter.log() != null) ? ofLog(rows, caption, filter) : ofOwn(rows, caption, filter);
	}

	/** A last row says how many a protection order keeps out. */
	TableView without(TableView table, long hidden) {
		var row = new Object[table.columns().size()];
		row[0] = this.words.of("insight.cases.withheld", hidden);
		table.row(row);
		return table;
	}

	private TableView ofOwn(List<CaseRow> rows, String caption, CaseFilter filter) {
		var table = TableView.of("cases", caption, Column.text(word("case")), Column.text(word("client")),
				Column.text(word("programme")), Column.text(word("segment")), Column.date(word("began")),
				Column.date(word("ended")), Column.text(word("outcome")), length(filter));
		rows.forEach((row) -> table.row(
				new TableView.Cell(row.caseId(), row.seen() ? "/insight/cases/" + row.caseId() : null), row.client(),
				this.names.programme(row.programme()),
				(row.segment() != null) ? this.names.segment(row.segment()) : null, row.began(), row.ended(),
				this.names.outcome((row.outcome() != null) ? row.outcome() : "open"), length(row, filter)));
		return table;
	}

	private TableView ofLog(List<CaseRow> rows, String caption, CaseFilter filter) {
		var table = TableView.of("cases", caption, Column.text(word("case")), Column.time(word("began")),
				Column.time(word("ended")), Column.text(word("outcome")), length(filter));
		rows.forEach((row) -> table.row(row.caseId(), row.began(), row.ended(),
				this.names.outcome((row.outcome() != null) ? row.outcome() : "open"), length(row, filter)));
		return table;
	}

	private Column length(CaseFilter filter) {
		return filter.inWorkingTime() ? Column.number(word("workingHours")) : Column.days(word("days"));
	}

	private static Object length(CaseRow row, CaseFilter filter) {
		return filter.inWorkingTime() ? row.seconds() / HOUR : row.seconds();
	}

	private String word(String key) {
		return this.words.of("insight.cases." + key);
	}

}
