package fi.polku.process.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
						() -> faults.add(file.model(), file.model(), "noProcess"));
		});
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

	Optional<Diagram> diagram(String processId) {
		return this.diagrams.stream().filter((one) -> one.process().id().equals(processId)).findFirst();
	}

	Optional<Decision> decision(String id) {
		return this.decisions.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

}
