package fi.polku.workshop.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/**
 * Puts files that were sent to the models they belong to, named after the model whatever
 * they were called. A file that belongs to none is refused.
 */
@Component
class SortedFiles {

	private static final Pattern BESIDE = Pattern
		.compile("(.+?)\\.([A-Za-z][A-Za-z0-9_-]*\\.(?:properties|json)|[A-Za-z][A-Za-z0-9_-]*\\.(?:html|txt))");

	private final LiveModels live;

	private final UsableDrawing usable;

	SortedFiles(LiveModels live, UsableDrawing usable) {
		this.live = live;
		this.usable = usable;
	}

	List<ModelFiles> of(List<ModelFile> files) {
		var models = new LinkedHashMap<String, List<ModelFile>>();
		var named = new HashMap<String, String>();
		files.forEach((file) -> DrawingName.of(file).ifPresent((name) -> drawing(file, name, models, named)));
		files.stream().filter((file) -> DrawingName.of(file).isEmpty()).forEach((file) -> beside(file, models, named));
		if (models.isEmpty()) {
			throw Refusal.badRequest("workshop.exchange.nothing");
		}
		return models.entrySet().stream().map((one) -> new ModelFiles(one.getKey(), one.getValue())).toList();
	}

	private void drawing(ModelFile file, DrawingName name, Map<String, List<ModelFile>> models,
			Map<String, String> named) {
		var content = DrawingText.utf8(file.content());
		var model = this.usable.id(file.name(), new ModelFile(name.bare() + name.ending(), content));
		if (models.containsKey(model)) {
			throw Refusal.badRequest("workshop.exchange.twice", model);
		}
		refuseOtherKind(model, name.ending());
		models.put(model, new ArrayList<>(List.of(new ModelFile(model + name.ending(), content))));
		named.put(name.bare(), model);
		named.put(model, model);
	}

	/** A diagram does not take the place of tables, nor they of it. */
	private void refuseOtherKind(String model, String ending) {
		this.live.deployment(model)
			.flatMap((deployment) -> this.live.of(model, deployment).drawing())
			.filter((drawing) -> !drawing.name().endsWith(ending))
			.ifPresent((drawing) -> {
				throw Refusal.badRequest("workshop.exchange.otherKind", model);
			});
	}

	private void beside(ModelFile file, Map<String, List<ModelFile>> models, Map<String, String> named) {
		var name = BESIDE.matcher(file.name());
		if (!name.matches() || !name.group(1).matches("[\\w-]+") && !named.containsKey(name.group(1))) {
			throw Refusal.badRequest("workshop.exchange.foreign", file.name());
		}
		var model = named.getOrDefault(name.group(1), name.group(1));
		if (!models.containsKey(model) && this.live.deployment(model).isEmpty()) {
			throw Refusal.badRequest("workshop.exchange.foreign", file.name());
		}
		models.computeIfAbsent(model, (key) -> new ArrayList<>())
			.add(new ModelFile(model + "." + name.group(2), DrawingText.utf8(file.content())));
	}

}
