package fi.polku.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A line that stays open, and all that is heard on it. */
final class OpenLine implements AutoCloseable {

	/** Ids and numbers: whose tasks they are is never said. */
	private static final Pattern SAID = Pattern.compile(
			"(?s)(:beat\\s+|event:tasks\\s+|data:\\{(\"\\w+\":(\\d+|true|false|\\[(\"[0-9a-f-]{36}\",?)*]),?)*}\\s+)*");

	private final StringBuffer heard = new StringBuffer();

	private final InputStream open;

	private final CompletableFuture<Void> listening;

	OpenLine(Session session, String path) {
		this.open = session.listen(path);
		this.listening = CompletableFuture.runAsync(this::hear);
	}

	private void hear() {
		try {
			for (int next = this.open.read(); next >= 0; next = this.open.read()) {
				this.heard.append((char) next);
			}
		}
		catch (IOException ex) {
			// hung up
			this.heard.append("\n");
		}
	}

	String heard() {
		return this.heard.toString();
	}

	boolean saysIdsAlone() {
		return SAID.matcher(this.heard).matches();
	}

	@Override
	public void close() throws IOException {
		this.open.close();
		this.listening.join();
	}

}
