package fi.polku.workshop.draft;

import java.util.HashSet;
import java.util.regex.Pattern;

import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;

/**
 * What the files of a model are called and how much they hold: one drawing and what
 * stands beside it. The engine would read a file by its ending alone, also one that no
 * check has looked at.
 */
final class FileNames {

	private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9_-]{1,100}");

	private static final Pattern BESIDE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,60}\\.(properties|json|html|txt)");

	private static final int MOST_FILES = 100;

	private static final int MOST_BYTES = 20 << 20;

	private FileNames() {
	}

	/** The same files; refused where one would be read otherwise than it is checked. */
	static ModelFiles good(ModelFiles files) {
		var model = files.model();
		var names = new HashSet<String>();
		for (var file : files.files()) {
			if (!MODEL.matcher(model).matches() || !isOf(model, file.name())) {
				throw Refusal.badRequest("workshop.file.name", file.name(), model);
			}
			if (!names.add(file.name())) {
				throw Refusal.badRequest("workshop.file.twice", file.name());
			}
		}
		if (names.contains(model + ".bpmn") && names.contains(model + ".dmn")) {
			throw Refusal.badRequest("workshop.exchange.otherKind", model);
		}
		refuseTooMuch(files);
		return files;
	}

	private static boolean isOf(String model, String name) {
		return name.equals(model + ".bpmn") || name.equals(model + ".dmn")
				|| name.startsWith(model + ".") && BESIDE.matcher(name.substring(model.length() + 1)).matches();
	}

	private static void refuseTooMuch(ModelFiles files) {
		long bytes = 0;
		for (var file : files.files()) {
			bytes += file.content().length;
			if (file.content().length > ModelFile.LARGEST) {
				throw Refusal.badRequest("workshop.exchange.tooLarge", file.name(), ModelFile.LARGEST >> 20);
			}
		}
		if (bytes > MOST_BYTES || files.files().size() > MOST_FILES) {
			throw Refusal.badRequest("workshop.exchange.tooMuch", MOST_BYTES >> 20);
		}
	}

}
