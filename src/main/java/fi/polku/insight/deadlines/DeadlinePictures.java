package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.deadlines.DeadlineReport.Group;
import fi.polku.insight.deadlines.DeadlineReport.Rule;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The figures of the page of deadlines: each sentence, picture and table. */
@Component
class DeadlinePictures {

	private static final String LIST = "/insight/deadlines/list";

	private final DeadlineWords words;

	private final DeadlineBars bars;

	private final LateFigure causes;

	private final Fmt fmt;

	DeadlinePictures(DeadlineWords words, DeadlineBars bars, LateFigure causes, Fmt fmt) {
		this.words = words;
		this.bars = bars;
		this.causes = causes;
		this.fmt = fmt;
	}

	/**
	 * All of the page.
	 * @param query the page's address with what is chosen of deadlines
	 */
	List<Figure> of(DeadlineReport report, InsightQuery query) {
		var figures = new ArrayList<Figure>();
		var list = new InsightQuery(LIST, query.parameters());
		figures.add(kept(report, list));
		figures.add(this.causes.of(report, list));
		for (var sort : List.of("month", "step", "team", "area", "segment", "programme")) {
			var groups = report.by().get(sort);
			if (groups.size() > 1 || groups.stream().anyMatch((one) -> !one.key().isEmpty())) {
				figures.add(groups(sort, groups, list));
			}
		}
		return figures;
	}

	private Figure kept(DeadlineReport report, InsightQuery list) {
		var figure = Figure.of("kept", this.words.of("kept"), sentence(report)).meaning("deadline");
		return report.rules().isEmpty() ? figure : figure
			.drawn(this.bars.lying(report.rules(), (rule) -> this.words.rule(rule, report.rules()), Rule::counts))
			.told(rules(report.rules(), list))
			.behind(list);
	}

	private String sentence(DeadlineReport report) {
		var counts = report.total().counts();
		if (counts.all() == null) {
			return this.words.of("tooFew");
		}
		if (counts.all() == 0) {
			return this.words.of("noneFound");
		}
		var share = report.total().shareMet();
		var kept = (share != null)
				? this.words.of("keptShare", counts.met() + counts.late(), counts.met(), percent(share.value()),
						hundredths(share.lower()), percent(share.upper()))
				: this.words.of((counts.met() == null || counts.late() == null) ? "keptFew" : "keptNone", counts.all());
		return kept + " "
				+ this.words.of("standing", said(counts.overTime()), said(counts.running()), said(counts.paused()));
	}

	private String percent(double share) {
		return this.fmt.percent(share);
	}

	/** Of a band: its upper end bears the sign. */
	private String hundredths(double share) {
		return this.fmt.number(Math.round(share * 100));
	}

	private String said(Integer count) {
		return (count != null) ? this.fmt.number(count) : this.words.of("few");
	}

	private TableView rules(List<Rule> rules, InsightQuery list) {
		var columns = new ArrayList<>(
				List.of(Column.text(this.words.of("column.rule")), Column.text(this.words.of("column.ground"))));
		columns.addAll(states());
		columns.addAll(List.of(Column.text(this.words.of("column.daysOver")),
				Column.number(this.words.of("column.pausedDays")), Column.text(this.words.of("column.calendar"))));
		var table = TableView.of("rules", this.words.of("rules"), columns.toArray(Column[]::new));
		for (var rule : rules) {
			var row = new ArrayList<Object>();
			row.add(new Cell(this.words.rule(rule.rule(), rule.steps()),
					list.with("rule", rule.rule()).with("ground", rule.ground().toLowerCase()).href()));
			row.add(this.words.ground(rule.ground(), rule.lawReference()));
			row.addAll(
					cells(rule.counts(), list.with("rule", rule.rule()).with("ground", rule.ground().toLowerCase())));
			row.add(rule.daysOver().isEmpty() ? null
					: String.join("; ",
							rule.daysOver()
								.stream()
								.map((over) -> this.words.of("over", this.fmt.number(over.median()),
										this.words.length(over.longest(), "days", over.unit())))
								.toList()));
			row.add(rule.paused().days());
			row.add(String.join(", ", rule.calendarVersions()));
			table.row(row.toArray());
		}
		return table;
	}

	private List<Column> states() {
		var columns = new ArrayList<Column>();
		for (var state : DeadlineState.values()) {
			columns.add(Column.number(this.words.state(state.code())));
		}
		for (var part : List.of("share", "lower", "upper")) {
			columns.add(Column.share(this.words.of("column." + part)));
		}
		return columns;
	}

	private static List<Object> cells(Counts counts, InsightQuery list) {
		var values = Arrays.asList(counts.met(), counts.missed(), counts.overTime(), counts.running(), counts.paused(),
				counts.cancelled());
		var cells = new ArrayList<Object>();
		for (var state : DeadlineState.values()) {
			var value = values.get(state.ordinal());
			cells
				.add((value != null && value > 0) ? new Cell(value, list.with("verdict", state.code()).href()) : value);
		}
		var share = counts.shareMet();
		cells.addAll(
				(share != null) ? List.of(share.value(), share.lower(), share.upper()) : Collections.nCopies(3, null));
		return cells;
	}

	private Figure groups(String sort, List<Group> groups, InsightQuery list) {
		var columns = new ArrayList<>(List.of(Column.text(this.words.of("column." + sort))));
		columns.addAll(states());
		var table = TableView.of("by-" + sort, this.words.of("by." + sort), columns.toArray(Column[]::new));
		for (var group : "month".equals(sort) ? groups : worstFirst(groups)) {
			var row = new ArrayList<Object>(List.of(this.words.group(sort, group.key())));
			row.addAll(cells(group.counts(), narrowed(list, sort, group.key())));
			table.row(row.toArray());
		}
		var figure = Figure.of(sort, this.words.of("by." + sort), worst(sort, groups))
			.meaning("deadline")
			.told(table)
			.behind(list);
		return "month".equals(sort)
				? figure.drawn(this.bars.byMonth(groups, (one) -> this.words.group(sort, one.key()), Group::counts))
				: figure;
	}

	private static InsightQuery narrowed(InsightQuery list, String sort, String key) {
		if ("month".equals(sort)) {
			var first = LocalDate.parse(key + "-01");
			return list.with("dueFrom", first).with("dueTo", first.plusMonths(1).minusDays(1));
		}
		return key.isEmpty() ? list : list.with(sort, key);
	}

	/** Which group keeps the smallest share of its deadlines. */
	private String worst(String sort, List<Group> groups) {
		var worst = groups.stream()
			.filter((one) -> one.shareMet() != null)
			.min((one, other) -> Double.compare(one.shareMet().value(), other.shareMet().value()));
		if (worst.isEmpty() || worst.get().shareMet().value() == 1) {
			return this.words.of(worst.isEmpty() ? "noWorst" : "allKept");
		}
		var share = worst.get().shareMet();
		return this.words.of("worst", this.words.group(sort, worst.get().key()), percent(share.value()),
				hundredths(share.lower()), percent(share.upper()));
	}

	/** Those that say nothing stand last. */
	private static List<Group> worstFirst(List<Group> groups) {
		return groups.stream()
			.sorted(Comparator.comparingDouble((one) -> (one.shareMet() != null) ? one.shareMet().value() : 2))
			.toList();
	}

}
