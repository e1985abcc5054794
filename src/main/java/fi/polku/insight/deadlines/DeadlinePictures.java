package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.deadlines.DeadlineReport.Group;
import fi.polku.insight.deadlines.DeadlineReport.Rule;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;
import fi.polku.insight.page.TargetLine;
import fi.polku.insight.page.TargetLines;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The figures of the page of deadlines: each sentence, picture and table. */
@Component
class DeadlinePictures {

	private static final String LIST = "/insight/deadlines/list";

	private final DeadlineWords words;

	private final DeadlineBars bars;

	private final LateFigure causes;

	private final ShareFigure shares;

	private final WorstGroups worst;

	private final Fmt fmt;

	private final TargetLines targets;

	DeadlinePictures(DeadlineWords words, DeadlineBars bars, LateFigure causes, ShareFigure shares, WorstGroups worst,
			Fmt fmt, TargetLines targets) {
		this.words = words;
		this.bars = bars;
		this.causes = causes;
		this.shares = shares;
		this.worst = worst;
		this.fmt = fmt;
		this.targets = targets;
	}

	/**
	 * All of the page.
	 * @param query the page's address with what is chosen of deadlines
	 */
	List<Figure> of(DeadlineReport report, DeadlineFilter asked, InsightQuery query) {
		var figures = new ArrayList<Figure>();
		var list = new InsightQuery(LIST, query.parameters());
		var aims = asked.isOfAll() ? this.targets.on(asked.cases(), "deadline") : List.<TargetLine>of();
		figures.add(kept(report, list).against(aims));
		this.shares.of(report.by().get("month"), aims, list).ifPresent(figures::add);
		figures.add(this.causes.of(report, list));
		for (var sort : List.of("month", "step", "team", "area", "segment", "programme")) {
			var groups = report.by().get(sort);
			if (groups.size() > 1 || groups.stream().anyMatch((one) -> !one.key().isEmpty())) {
				figures.add(groups(sort, groups, list));
			}
		}
		return figures;
	}

	/** What is hidden altogether makes no bar. */
	private Figure kept(DeadlineReport report, InsightQuery list) {
		if (report.rules().isEmpty()) {
			return Figure.of("kept", this.words.of("kept"), sentence(report)).meaning("deadline");
		}
		var drawn = report.rules().stream().filter((rule) -> !rule.suppressed()).limit(DeadlineBars.BARS).toList();
		var says = (drawn.isEmpty() || drawn.size() == report.rules().size()) ? sentence(report)
				: sentence(report) + " " + this.words.of("drawn", drawn.size());
		return Figure.of("kept", this.words.of("kept"), says)
			.meaning("deadline")
			.drawn(this.bars.lying(drawn, (rule) -> this.words.rule(rule, report.rules()), Rule::counts))
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

	private List<Object> cells(Counts counts, InsightQuery list) {
		var values = Arrays.asList(counts.met(), counts.missed(), counts.overTime(), counts.running(), counts.paused(),
				counts.cancelled());
		var cells = new ArrayList<Object>();
		for (var state : DeadlineState.values()) {
			var value = values.get(state.ordinal());
			cells.add((value != null && value > 0) ? new Cell(value, list.with("verdict", state.code()).href())
					: this.words.orHidden(value));
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
		for (var group : "month".equals(sort) ? groups : WorstGroups.first(groups)) {
			var row = new ArrayList<Object>(List.of(this.words.group(sort, group.key())));
			row.addAll(cells(group.counts(), narrowed(list, sort, group.key())));
			table.row(row.toArray());
		}
		var figure = Figure.of(sort, this.words.of("by." + sort), this.worst.of(sort, groups))
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

}
