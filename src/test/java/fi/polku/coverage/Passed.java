package fi.polku.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes what the tests of this JVM have passed when its application ends: a line
 * {@code process:element} for each flow node and sequence flow.
 */
@TestComponent
public class Passed {

	static final Path FOLDER = Path.of("target", "passed");

	private final TakenFlows flows;

	private final JdbcClient jdbc;

	Passed(TakenFlows flows, JdbcClient jdbc) {
		this.flows = flows;
		this.jdbc = jdbc;
	}

	@EventListener(ContextClosedEvent.class)
	void write() {
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve(System.getProperty("fork", "1")), all());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Set<String> all() {
		var all = new TreeSet<>(this.flows.taken());
		all.addAll(this.jdbc.sql("select distinct proc_def_key_ || ':' || act_id_ from act_hi_actinst")
			.query(String.class)
			.list());
		return all;
	}

}
