package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;
import fi.polku.insight.paths.ShownVersions.Version;

import org.springframework.stereotype.Component;

/** The route map as a table: the same figures, each step with its cases. */
@Component
class MapTable {

	private final PathWords words;

	MapTable(PathWords words) {
		this.words = words;
	}

	/** Sorted by a figure, the greatest first; by the steps' names without one. */
	TableView of(PathQuestion question, Version version, Map<String, ElementTimes> elements, Heat sort) {
		var table = TableView.of("map", this.words.of("map.caption", version.version()), this.words.text("step"),
				this.words.count("count"), this.words.count("cases"), this.words.count("openNow"),
				this.words.days("medianTime", question), this.words.share("waitingShare"),
				this.words.share("againShare"));
		sorted(question, elements, sort).forEach((id) -> row(table, question, version, id, elements.get(id)));
		return table;
	}

	private static List<String> sorted(PathQuestion question, Map<String, ElementTimes> elements, Heat sort) {
		var byName = Comparator.comparing(question.named()::step, String.CASE_INSENSITIVE_ORDER);
		return elements.keySet()
			.stream()
			.sorted((sort == null) ? byName
					: Comparator.comparingDouble((String id) -> HeatPicture.isTold(question, elements.get(id), sort)
							? -sort.of(elements.get(id)) : 1)
						.thenComparing(byName))
			.toList();
	}

	private static void row(TableView table, PathQuestion question, Version version, String id, ElementTimes times) {
		var step = new Cell(question.named().step(id),
				question.query()
					.cases()
					.with("model", version.model())
					.with("version", version.version())
					.with("step", id)
					.href());
		if (question.chosen().isTooFew(times.cases())) {
			table.row(step, null, null, null, null, null, null);
			return;
		}
		table.row(step, times.count(), times.cases(),
				question.chosen().isTooFew(times.open()) ? null : Integer.valueOf(times.open()),
				(times.cases() > 0) ? question.days(times.median()) : null,
				(times.cases() > 0) ? times.waitingShare() : null,
				(times.cases() > 0 && !HeatPicture.isRevealing(question, times)) ? times.reworkShare() : null);
	}

}
