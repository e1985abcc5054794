package fi.polku.workshop.exchange;

import java.util.List;
import java.util.Optional;

import fi.polku.process.check.ModelFile;
import fi.polku.security.Person;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of what was sent, one a model: all of them or none. */
@Service
@Transactional
class ModelIntake {

	private final SortedFiles sorted;

	private final ModelDrafts drafts;

	private final LiveModels live;

	ModelIntake(SortedFiles sorted, ModelDrafts drafts, LiveModels live) {
		this.sorted = sorted;
		this.drafts = drafts;
		this.live = live;
	}

	/**
	 * Takes files into drafts: a file that was not sent stays as it is live.
	 * @param source modeler or upload
	 */
	List<Draft> take(List<ModelFile> files, String name, String source, Person by) {
		return this.sorted.of(files).stream().map((model) -> take(model, name, source, by)).toList();
	}

	private Draft take(ModelFiles sent, String name, String source, Person by) {
		var own = "modeler".equals(source) ? goingOn(sent.model(), by) : Optional.<Draft>empty();
		if (own.isPresent()) {
			var files = this.drafts.files(own.get().id());
			return files.isSame(files.with(sent.files())) ? own.get()
					: this.drafts.save(own.get().id(), own.get().revision(), sent, by);
		}
		var base = this.live.deployment(sent.model())
			.map((deployment) -> this.live.of(sent.model(), deployment))
			.orElse(new ModelFiles(sent.model(), List.of()));
		return this.drafts.begin(base.with(sent.files()), name, source, by);
	}

	/**
	 * Who deploys again and again goes on with one draft, as long as nobody else has
	 * changed it.
	 */
	private Optional<Draft> goingOn(String model, Person by) {
		return this.drafts.all(model)
			.stream()
			.filter((one) -> one.isOpen() && "modeler".equals(one.source()))
			.filter((one) -> one.createdBy().equals(by.username()) && one.changedBy().equals(by.username()))
			.findFirst();
	}

}
