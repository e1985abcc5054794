package fi.polku.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A backup opened for reading, its every table checked against the manifest. */
final class BackupFile implements Closeable {

	private static final String SEALED_WITH = "vault_key";

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(ZipFile zip, Manifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * @param key what opens the file if it is locked, or {@code null}
	 */
	static BackupFile open(Path file, BackupKey key, ObjectMapper json) {
		try {
			var bytes = Files.newByteChannel(file);
			try {
				return read(LockedChannel.over(bytes, key), json).check();
			}
			catch (IOException | RuntimeException ex) {
				bytes.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new DatabaseFault("%s is not a whole backup of Polku: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	private static BackupFile read(SeekableByteChannel bytes, ObjectMapper json) throws IOException {
		var zip = ZipFile.builder().setSeekableByteChannel(bytes).get();
		return new BackupFile(zip, json.readValue(entry(zip, Manifest.ENTRY), Manifest.class));
	}

	private BackupFile check() throws IOException {
		if (manifest.format() != Manifest.FORMAT) {
			throw new IOException("its form is %d, this Polku reads %d".formatted(manifest.format(), Manifest.FORMAT));
		}
		for (var table : manifest.tables()) {
			if (!Checksums.sha256(content(table)).equals(table.sha256())) {
				throw new IOException("the table %s has been changed or cut".formatted(table.name()));
			}
		}
		return this;
	}

	Manifest manifest() {
		return manifest;
	}

	InputStream content(Manifest.Table table) throws IOException {
		return entry(zip, table.entry());
	}

	/** The ids of the keys that its sealed texts may need; the keys are not in it. */
	List<String> keys() throws IOException {
		for (var table : manifest.tables()) {
			if (table.name().equals(SEALED_WITH)) {
				var column = table.columns().indexOf("id");
				try (var content = content(table)) {
					return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines()
						.map((line) -> line.split("\t", -1)[column])
						.toList();
				}
			}
		}
		return List.of();
	}

	private static InputStream entry(ZipFile zip, String name) throws IOException {
		var entry = zip.getEntry(name);
		if (entry == null) {
			throw new IOException(name + " is missing");
		}
		return zip.getInputStream(entry);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

}
