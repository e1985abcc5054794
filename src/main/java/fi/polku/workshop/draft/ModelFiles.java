package fi.polku.workshop.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.polku.process.check.ModelFile;

/**
 * All files of one model, by name.
 *
 * @param model id of the process or decision, which is what the files are named after
 */
public record ModelFiles(String model, List<ModelFile> files) {

	public ModelFiles {
		files = files.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
	}

	/** The diagram or the tables themselves. */
	public Optional<ModelFile> drawing() {
		return this.files.stream()
			.filter((file) -> file.name().endsWith(".bpmn") || file.name().endsWith(".dmn"))
			.findFirst();
	}

	public Optional<ModelFile> file(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst();
	}

	/** Whether it is a model of decisions. */
	public boolean isDecision() {
		return drawing().filter((file) -> file.name().endsWith(".dmn")).isPresent();
	}

	/** The same with these files in the place of those of the same names. */
	public ModelFiles with(Collection<ModelFile> changed) {
		var names = changed.stream().map(ModelFile::name).toList();
		var all = new java.util.ArrayList<>(
				this.files.stream().filter((file) -> !names.contains(file.name())).toList());
		all.addAll(changed);
		return new ModelFiles(this.model, all);
	}

	/** Whether every file is the same, byte by byte. */
	public boolean isSame(ModelFiles other) {
		return this.files.size() == other.files.size() && this.files.stream()
			.allMatch((file) -> other.file(file.name())
				.filter((there) -> Arrays.equals(there.content(), file.content()))
				.isPresent());
	}

}
