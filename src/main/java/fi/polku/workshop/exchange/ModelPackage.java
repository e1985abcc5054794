package fi.polku.workshop.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fi.polku.process.ShippedModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A model as a zip file that drops into {@code processes/}. */
@Component
class ModelPackage {

	private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

	private final ShippedModels shipped;

	ModelPackage(ShippedModels shipped) {
		this.shipped = shipped;
	}

	ResponseEntity<byte[]> answer(ModelFiles files) {
		return ResponseEntity.ok()
			.contentType(ZIP)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(files.model() + ".zip").build().toString())
			.body(zip(files));
	}

	private byte[] zip(ModelFiles files) {
		var folder = this.shipped.folder(files.model());
		var path = folder.orElse(files.model().toLowerCase(Locale.ROOT)) + "/";
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (var file : files.files()) {
				add(zip, path + file.name(), file.content());
			}
			if (folder.isEmpty()) {
				add(zip, path + "README.md", "# %s%n%nSource: Polku, Workshop%n%nOwner: %n".formatted(files.model())
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Equal models are equal files: an entry has no time of its own. */
	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

}
