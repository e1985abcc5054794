package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.casefile.page.ExtractSection.Block;
import fi.polku.casefile.page.ExtractSection.Line;
import fi.polku.web.FieldText;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/**
 * What is held of a client, in words for paper. The case is told as its page tells it,
 * the rest row by row; codes of the schema that say nothing to a reader stay in the file
 * for machines.
 */
@Component
class ExtractSections {

	/** Told by the case's own sections. */
	private static final Set<String> TOLD_ABOVE = Set.of("clientCase", "caseRecord", "planVersion", "document", "note",
			"appointment", "insightCase", "insightInstance", "insightEvent");

	private static final String COLUMN = "casefile.extract.column.";

	private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,40}");

	private final Labels labels;

	private final Fmt fmt;

	private final FieldText fieldText;

	ExtractSections(Labels labels, Fmt fmt, FieldText fieldText) {
		this.labels = labels;
		this.fmt = fmt;
		this.fieldText = fieldText;
	}

	List<ExtractSection> of(Map<String, List<Map<String, Object>>> held, List<CaseView> views, int missing,
			Set<String> leftOut) {
		var sections = new ArrayList<ExtractSection>();
		sections.add(about(missing, leftOut, isJoint(held)));
		views.forEach((view) -> sections.add(ofCase(view, leftOut)));
		held.entrySet()
			.stream()
			.filter((table) -> !TOLD_ABOVE.contains(table.getKey()))
			.sorted((one, other) -> Boolean.compare("client".equals(other.getKey()), "client".equals(one.getKey())))
			.map((table) -> rows(table.getKey(), table.getValue()))
			.filter((section) -> !section.blocks().isEmpty())
			.forEach(sections::add);
		sections.add(rights());
		return sections;
	}

	private ExtractSection about(int missing, Set<String> leftOut, boolean joint) {
		var words = new ArrayList<String>(
				texts("casefile.extract.about.", "purpose", "sources", "rules", "recipients", "kept"));
		if (joint) {
			words.add(text("casefile.extract.about.joint"));
		}
		if (missing > 0) {
			words.add(text("casefile.extract.missing", missing));
		}
		if (!leftOut.isEmpty()) {
			words.add(text("casefile.extract.leftOut", leftOut.size()));
		}
		return new ExtractSection(text("casefile.extract.about"), words, List.of());
	}

	/** Whether records of multi-professional support are among those held. */
	private static boolean isJoint(Map<String, List<Map<String, Object>>> held) {
		return held.getOrDefault("retentionRule", List.of())
			.stream()
			.anyMatch((rule) -> "jointService".equals(rule.get("ground")));
	}

	private ExtractSection rights() {
		return new ExtractSection(text("casefile.extract.rights"), texts("casefile.extract.rights.", "access",
				"correct", "erase", "object", "consent", "complain", "limits"), List.of());
	}

	private ExtractSection ofCase(CaseView view, Set<String> leftOut) {
		var blocks = new ArrayList<Block>();
		blocks.add(new Block("", List.of(line("openedAt", this.fmt.date(view.file().openedAt())),
				line("segment", view.segment()), line("owner", view.owner()))));
		blocks.add(new Block(text("casefile.extract.route"),
				view.route()
					.stations()
					.stream()
					.map((station) -> new Line(station.name(), joined(station.when(), station.detail())))
					.toList()));
		view.records().forEach((record) -> blocks.add(record(record, leftOut)));
		view.plans()
			.forEach((plan) -> blocks
				.add(new Block(text("casefile.plan.version", plan.version(), this.fmt.shortDate(plan.at())),
						leftOut.contains(plan.record().toString()) ? leftOut() : groups(plan.answers()))));
		blocks.add(new Block(text("casefile.appointments"), Stream
			.concat(view.appointments().open().stream(), view.appointments().past().stream())
			.map((one) -> new Line(this.fmt.dateTime(one.startsAt()), joined(one.name(), one.where(), one.who())))
			.toList()));
		blocks.add(new Block(text("casefile.happened"),
				view.happenings()
					.stream()
					.map((one) -> new Line(one.when(),
							one.source() != null && leftOut.contains(one.source())
									? joined(text("casefile.extract.leftOutOne"), one.who())
									: joined(one.title(), one.detail(), one.who())))
					.toList()));
		blocks.add(new Block(text("casefile.documents"),
				view.documents().stream().map((one) -> new Line(this.fmt.shortDate(one.at()), one.title())).toList()));
		return new ExtractSection(text("casefile.case.title", view.file().number()), List.of(), filled(blocks));
	}

	private Block record(RecordView record, Set<String> leftOut) {
		var heading = record.title() + " – " + this.fmt.shortDateTime(record.at()) + ", " + record.who() + ", "
				+ record.source();
		if (leftOut.contains(record.id().toString())) {
			return new Block(heading, leftOut());
		}
		var lines = new ArrayList<>(groups(record.answers()));
		if (record.health() != null) {
			lines.addAll(groups(record.health()));
		}
		if (record.sealed()) {
			lines.add(new Line(text("casefile.extract.health"), ""));
		}
		return new Block(heading, lines);
	}

	private List<Line> leftOut() {
		return List.of(new Line(text("casefile.extract.leftOutOne"), ""));
	}

	private List<Line> groups(List<AnswerGroup> groups) {
		return groups.stream()
			.flatMap((group) -> group.answers().stream())
			.map((field) -> new Line(field.label(), this.fieldText.of(field)))
			.toList();
	}

	private ExtractSection rows(String table, List<Map<String, Object>> rows) {
		var title = this.labels.find("casefile.extract.table." + table).orElse(table);
		return new ExtractSection(title, List.of(), filled(rows.stream().map(this::row).toList()));
	}

	private Block row(Map<String, Object> row) {
		var lines = new ArrayList<Line>();
		row.forEach((column, value) -> this.labels.find(COLUMN + column)
			.ifPresent((label) -> lines.add(new Line(label, word(column, value)))));
		return new Block("", lines);
	}

	private String word(String column, Object value) {
		var text = String.valueOf(value);
		return CODE.matcher(text).matches()
				? this.labels.find("casefile.extract.value." + column + "." + text).orElseGet(() -> plain(value))
				: plain(value);
	}

	private String plain(Object value) {
		var text = String.valueOf(value);
		if (value instanceof Boolean yes) {
			return text(yes ? "web.form.yes" : "web.form.no");
		}
		return text.matches("\\d{4}-\\d\\d-\\d\\dT.*")
				? this.fmt.dateTime(java.time.OffsetDateTime.parse(text).toInstant())
				: text.matches("\\d{4}-\\d\\d-\\d\\d") ? this.fmt.date(java.time.LocalDate.parse(text)) : text;
	}

	private static List<Block> filled(List<Block> blocks) {
		return blocks.stream().filter((block) -> !block.lines().isEmpty()).toList();
	}

	private Line line(String column, String value) {
		return new Line(text(COLUMN + column), (value != null) ? value : "–");
	}

	private static String joined(String... parts) {
		return String.join(", ", Stream.of(parts).filter((it) -> it != null && !it.isBlank()).toList());
	}

	private List<String> texts(String prefix, String... keys) {
		return Stream.of(keys).map((key) -> text(prefix + key)).toList();
	}

	private String text(String key, Object... args) {
		return this.labels.text(key, args);
	}

}
