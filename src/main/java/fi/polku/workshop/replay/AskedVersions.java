package fi.polku.workshop.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** What the published versions of a decision ask and answer. */
@Component
class AskedVersions {

	private final RepositoryService repository;

	AskedVersions(RepositoryService repository) {
		this.repository = repository;
	}

	/** What each input of a version asks, by the input's id. */
	Map<String, String> expressions(String version) {
		return columns(version).stream()
			.filter(Column::isInput)
			.collect(Collectors.toMap(Column::id, Column::asks, (one, other) -> one));
	}

	/** The variables that every version so far tells of. */
	Set<String> recorded(String decision) {
		return versions(decision).stream()
			.map((version) -> expressions(version).values()
				.stream()
				.flatMap((asks) -> InputNames.toldBy(asks).stream())
				.collect(Collectors.toSet()))
			.reduce((one, other) -> {
				one.retainAll(other);
				return one;
			})
			.orElse(Set.of());
	}

	/** Those of the outputs that some version has answered; all where none has. */
	List<String> known(String decision, List<String> outputs) {
		var answered = versions(decision).stream()
			.flatMap((version) -> columns(version).stream())
			.filter((column) -> !column.isInput())
			.map(Column::asks)
			.collect(Collectors.toSet());
		var known = outputs.stream().filter(answered::contains).toList();
		return known.isEmpty() ? outputs : known;
	}

	private List<String> versions(String decision) {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decision)
			.list()
			.stream()
			.map((one) -> one.getId())
			.toList();
	}

	private List<Column> columns(String version) {
		var definition = this.repository.createDecisionDefinitionQuery().decisionDefinitionId(version).singleResult();
		if (definition == null) {
			return List.of();
		}
		try (var content = this.repository.getDecisionModel(version)) {
			var file = new ModelFile(definition.getKey() + ".dmn", content.readAllBytes());
			return DecisionTables.of(new ModelFiles(definition.getKey(), List.of(file)))
				.stream()
				.filter((table) -> table.decision().id().equals(definition.getKey()))
				.flatMap((table) -> table.columns().stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
