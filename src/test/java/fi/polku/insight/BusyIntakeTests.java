package fi.polku.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

import fi.polku.insight.reading.LogMapping;
import fi.polku.insight.reading.LogReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Logs that are sent while others are still being read. */
class BusyIntakeTests extends EventLogTest {

	private static final String ROW = "1,a,2026-01-01T00:00:00Z\n";

	@Autowired
	private LogIntake intake;

	@Test
	void third_isAskedToComeBack() throws Exception {
		var one = new Sent();
		var other = new Sent();
		await().until(() -> count() == 2);

		var refused = stream("auditor", "<log/>");

		assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("60");
		assertThat(refused.getBody().get("detail").asText()).contains("minuutin");
		assertThat(count()).as("nothing was begun").isEqualTo(2);
		one.end();
		other.end();
		assertThat(stream("auditor", "<log><trace/></log>").getStatusCode()).isEqualTo(HttpStatus.CREATED);
	}

	private int count() {
		return this.jdbc.sql("select count(*) from event_log where name = 'slow' and state = 'READING'")
			.query(Integer.class)
			.single();
	}

	/** A log whose sender takes its time. */
	private final class Sent {

		private final PipedOutputStream out = new PipedOutputStream();

		private final CompletableFuture<EventLog> log;

		private Sent() throws IOException {
			var in = new PipedInputStream(this.out);
			this.out.write(("case,activity,timestamp\n" + ROW).getBytes(UTF_8));
			this.log = CompletableFuture.supplyAsync(() -> take(in));
		}

		private EventLog take(InputStream in) {
			try {
				return BusyIntakeTests.this.intake.take("slow", in, new LogReader(LogMapping.NONE, ZoneId.of("UTC")),
						"log-auditor");
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

		private void end() throws Exception {
			this.out.write(ROW.getBytes(UTF_8));
			this.out.close();
			assertThat(this.log.get().events()).isEqualTo(2);
		}

	}

}
