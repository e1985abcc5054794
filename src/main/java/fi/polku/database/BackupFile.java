package fi.polku.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A backup opened for reading, its every table checked against the manifest. */
final class BackupFile implements Closeable {

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(ZipFile zip, Manifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	static BackupFile open(Path file, ObjectMapper json) {
		try {
			var zip = new ZipFile(file.toFile());
			try {
				return new BackupFile(zip, json.readValue(entry(zip, Manifest.ENTRY), Manifest.class)).check();
			}
			catch (IOException | RuntimeException ex) {
				zip.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new DatabaseFault("%s is not a whole backup of Polku: %s".formatted(file, ex.getMessage()), ex);
		}
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
