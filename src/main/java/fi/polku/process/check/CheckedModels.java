package fi.polku.process.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All models of a check; letters by the name of the model. */
record CheckedModels(List<Diagram> diagrams, List<Decision> decisions, Map<String, LetterTexts> letters) {

	static CheckedModels read(Collection<ModelFile> files, Faults faults) {
		var byName = new TreeMap<String, ModelFile>();
		files.forEach((file) -> byName.put(file.name(), file));
		var models = new CheckedModels(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
		for (var file : byName.values()) {
			if (file.is(".bpmn") || file.is(".dmn")) {
				models.add(file, byName, faults);
			}
		}
		return models;
	}

	private void add(ModelFile file, Map<String, ModelFile> byName, Faults faults) {
		var texts = Texts.of(file.model(), byName, faults);
		this.letters.put(file.model(), LetterTexts.of(file.model(), byName, faults));
		ModelParse.root(file, faults).ifPresent((root) -> {
			if (file.is(".dmn")) {
				decisions(file, root, texts, faults);
				return;
			}
			Diagram.of(file.model(), root, texts)
				.ifPresentOrElse((diagram) -> add(diagram, faults),
						() -> faults.add(file.model(), root.id(), "noProcess", parts(root)));
		});
	}

	/** What a file has in the place of a process, such as a choreography. */
	private static String parts(Node root) {
		var parts = root.children().stream().map(Node::tag).distinct().limit(5).collect(Collectors.joining(", "));
		return parts.isEmpty() ? "–" : parts;
	}

	private void add(Diagram diagram, Faults faults) {
		if (ConnectedRule.isReadable(diagram, faults)) {
			this.diagrams.add(diagram);
		}
	}

	private void decisions(ModelFile file, Node root, Texts texts, Faults faults) {
		var all = root.children("decision");
		if (all.isEmpty()) {
			faults.add(file.model(), file.model(), "noDecision");
		}
		all.stream()
			.filter((decision) -> decision.child("decisionTable").isEmpty())
			.forEach((decision) -> faults.add(file.model(), decision.id(), "noTable"));
		this.decisions.addAll(Decision.of(file.model(), root, texts));
	}

	/** Each alone. */
	Stream<CheckedModels> each() {
		return Stream.concat(
				this.diagrams.stream().map((one) -> new CheckedModels(List.of(one), List.of(), this.letters)),
				this.decisions.stream().map((one) -> new CheckedModels(List.of(), List.of(one), this.letters)));
	}

	/** The file of the first. */
	String file() {
		return this.diagrams.isEmpty() ? this.decisions.get(0).file() : this.diagrams.get(0).file();
	}

	Optional<Diagram> diagram(String processId) {
		return this.diagrams.stream().filter((one) -> one.process().id().equals(processId)).findFirst();
	}

	Optional<Decision> decision(String id) {
		return this.decisions.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

}
