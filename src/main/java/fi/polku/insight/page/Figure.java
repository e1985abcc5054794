package fi.polku.insight.page;

import java.util.List;

/**
 * A figure on a page: its sentence first, then the picture, the table, the cases behind
 * it and what it means.
 *
 * @param id of its part of the page
 * @param sentence what it says, in the reader's language; of too few cases why it says
 * nothing
 * @param chart {@code null} where there is nothing to draw
 * @param table {@code null} where there is none
 * @param cases the address of its cases, or {@code null}
 * @param definition its id on the page of definitions, or {@code null}
 * @param targets that were set on it
 */
public record Figure(String id, String title, String sentence, Chart chart, TableView table, String cases,
		String definition, List<TargetLine> targets) {

	public static Figure of(String id, String title, String sentence) {
		return new Figure(id, title, sentence, null, null, null, null, List.of());
	}

	public Figure drawn(Chart picture) {
		return new Figure(this.id, this.title, this.sentence, picture.isDrawn() ? picture : null, this.table,
				this.cases, this.definition, this.targets);
	}

	public Figure told(TableView asTable) {
		return new Figure(this.id, this.title, this.sentence, this.chart, asTable, this.cases, this.definition,
				this.targets);
	}

	public Figure behind(InsightQuery itsCases) {
		return new Figure(this.id, this.title, this.sentence, this.chart, this.table, itsCases.href(), this.definition,
				this.targets);
	}

	public Figure meaning(String itsDefinition) {
		return new Figure(this.id, this.title, this.sentence, this.chart, this.table, this.cases, itsDefinition,
				this.targets);
	}

	/**
	 * With targets in words; those of a number that is drawn are lines of its chart too.
	 */
	public Figure against(List<TargetLine> itsTargets) {
		return new Figure(this.id, this.title, this.sentence, this.chart, this.table, this.cases, this.definition,
				itsTargets);
	}

}
