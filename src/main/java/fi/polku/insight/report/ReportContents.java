package fi.polku.insight.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightTabs;
import fi.polku.insight.page.TableText;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** What a report can hold, and holds: in the language and with the rights of now. */
@Component
class ReportContents {

	/** More rows of a table stand in the CSV alone. */
	private static final int ROWS = 40;

	private final List<FigureSource> sources;

	private final TableText tables;

	private final Words words;

	ReportContents(List<FigureSource> sources, TableText tables, Words words) {
		this.sources = sources.stream()
			.sorted(Comparator.comparingInt((source) -> InsightTabs.place(source.key())))
			.toList();
		this.tables = tables;
		this.words = words;
	}

	/** The pages whose figures can be reported, as they stand in the navigation. */
	List<String> possible() {
		return this.sources.stream().map(FigureSource::key).toList();
	}

	/**
	 * Of the cases begun in the year up to the end of the period: of newer ones too
	 * little is known.
	 */
	List<Section> of(Report report, LocalDate to) {
		var filter = report.filter().during(to.minusYears(1).plusDays(1), to);
		return this.sources.stream()
			.filter((source) -> report.sections().contains(source.key()))
			.map((source) -> new Section(page(source.key()), source.figures(filter).stream().map(this::part).toList()))
			.toList();
	}

	String page(String key) {
		return this.words.of("insight.tab." + key);
	}

	private Part part(Figure figure) {
		var rows = (figure.table() != null) ? this.tables.rows(figure.table()) : List.<List<String>>of();
		return new Part(figure, rows.subList(0, Math.min(ROWS, rows.size())), Math.max(0, rows.size() - ROWS));
	}

	/** The figures of a page. */
	record Section(String title, List<Part> parts) {
	}

	/**
	 * A figure of the report.
	 *
	 * @param rows of its table, as texts
	 * @param more how many further rows stand in the CSV alone
	 */
	record Part(Figure figure, List<List<String>> rows, int more) {
	}

}
