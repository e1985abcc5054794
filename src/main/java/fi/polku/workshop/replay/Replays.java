package fi.polku.workshop.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.UndeployedTables;
import fi.polku.process.UndeployedTables.TableFault;
import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.change.AskedNames;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.change.ReadTable;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** Asks a draft what it would have decided. */
@Component
public class Replays {

	private final UndeployedTables tables;

	private final MadeDecisions made;

	private final AskedVersions versions;

	private final ReplaySight sight;

	Replays(UndeployedTables tables, MadeDecisions made, AskedVersions versions, ReplaySight sight) {
		this.tables = tables;
		this.made = made;
		this.versions = versions;
		this.sight = sight;
	}

	/**
	 * Replays the decisions of a period.
	 * @throws Refusal where the draft has no such decision or cannot be read
	 */
	public SeenReplay of(ModelFiles draft, ReplayQuestion question, Person reader) {
		var table = table(draft, question.decision());
		var outputs = (question.output() != null) ? List.of(question.output()) : table.outputs();
		if (!table.outputs().containsAll(outputs)) {
			throw Refusal.badRequest("workshop.replay.output", question.output());
		}
		var recorded = this.versions.recorded(question.decision());
		var beside = table.asked().stream().filter((name) -> !recorded.contains(name)).toList();
		var count = new ReplayCount(table, new MadeReading(this.versions::expressions),
				this.versions.known(question.decision(), outputs));
		this.made.each(question, beside, reader, count);
		return this.sight.of(count.replayed(), question, reader);
	}

	private ReplayedTable table(ModelFiles draft, String decision) {
		var shown = DecisionTables.of(draft)
			.stream()
			.filter((one) -> one.decision().id().equals(decision))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("workshop.replay.unknown"));
		try {
			return new ReplayedTable(this.tables.read(draft.drawing().orElseThrow().content(), decision), asked(shown),
					outputs(shown));
		}
		catch (TableFault ex) {
			throw Refusal.conflict("workshop.replay.unread", ex.getMessage());
		}
	}

	private static Set<String> asked(ReadTable table) {
		return table.columns()
			.stream()
			.filter(Column::isInput)
			.flatMap((column) -> AskedNames.in(column.asks()).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<String> outputs(ReadTable table) {
		return table.columns().stream().filter((column) -> !column.isInput()).map(Column::asks).toList();
	}

}
