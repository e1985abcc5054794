package fi.polku.workshop.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;

import org.springframework.web.multipart.MultipartFile;

/**
 * Files as somebody sends them: single ones, or packed into a zip file. It holds as many
 * and as much as models need; a name that would lead elsewhere is refused.
 */
final class TakenFiles {

	private static final int MOST_FILES = 200;

	private static final int MOST_BYTES = 20 << 20;

	/** Files and folders of a zip file, those that are left out too. */
	private static final int MOST_ENTRIES = 1_000;

	private static final Set<String> LEFT_OUT = Set.of("README.md", ".DS_Store", "LICENSE");

	private final List<ModelFile> files = new ArrayList<>();

	private long bytes;

	private int entries;

	List<ModelFile> files() {
		return List.copyOf(this.files);
	}

	TakenFiles take(MultipartFile file) throws IOException {
		if (file.getSize() > MOST_BYTES) {
			throw tooMuch();
		}
		return take(file.getOriginalFilename(), file.getBytes());
	}

	/** A file or a zip file of such. */
	TakenFiles take(String name, byte[] content) {
		if (isZip(content)) {
			unpack(content);
		}
		else {
			add(bare(name), content);
		}
		return this;
	}

	private static boolean isZip(byte[] content) {
		return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
	}

	private void unpack(byte[] content) {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				unpack(entry, zip);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw Refusal.badRequest("workshop.exchange.brokenZip");
		}
	}

	private void unpack(ZipEntry entry, ZipInputStream zip) throws IOException {
		this.entries++;
		if (this.entries > MOST_ENTRIES) {
			throw tooMuch();
		}
		var name = entry.isDirectory() ? "" : inFolder(entry.getName());
		var content = zip.readNBytes(ModelFile.LARGEST + 1);
		if (content.length > ModelFile.LARGEST || entry.isDirectory() && content.length > 0) {
			throw tooLarge(entry.getName().substring(0, Math.min(entry.getName().length(), 100)));
		}
		add(entry.getName().startsWith("__MACOSX/") ? "" : name, content);
	}

	/** At most the folder of a model within the folder of all. */
	private static String inFolder(String path) {
		var parts = path.split("/", -1);
		var strange = path.length() > 200 || path.contains("\\") || path.contains(":") || path.startsWith("/")
				|| parts.length > 3 || List.of(parts).contains("..");
		if (strange || parts.length == 3 && !Set.of("processes", "__MACOSX").contains(parts[0])) {
			throw Refusal.badRequest("workshop.exchange.strangePath", path.substring(0, Math.min(path.length(), 100)));
		}
		return parts[parts.length - 1];
	}

	/** Some browsers and tools send the folder with the name. */
	private static String bare(String name) {
		return (name != null) ? name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) : "";
	}

	private void add(String name, byte[] content) {
		this.bytes += content.length;
		if (this.files.size() == MOST_FILES || this.bytes > MOST_BYTES) {
			throw tooMuch();
		}
		if (content.length > ModelFile.LARGEST) {
			throw tooLarge(name);
		}
		if (!name.isEmpty() && !LEFT_OUT.contains(name) && content.length > 0) {
			this.files.add(new ModelFile(name, content));
		}
	}

	private static Refusal tooMuch() {
		return Refusal.badRequest("workshop.exchange.tooMuch", MOST_BYTES >> 20);
	}

	private static Refusal tooLarge(String name) {
		return Refusal.badRequest("workshop.exchange.tooLarge", name, ModelFile.LARGEST >> 20);
	}

}
