package fi.polku.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

import fi.polku.StartedPolku;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A million runs of steps given out in each format, and a log of a gigabyte taken in, by
 * a Polku with 256 MB of heap. Run by hand, see docs/performance.md; not part of the
 * tests.
 */
class ExportBenchmark {

	private static final int EVENTS = Integer.getInteger("benchmark.events", 1_000_000);

	private static final long BYTES = Long.getLong("benchmark.bytes", 1_000_000_000);

	private static final int STEPS = 20;

	private static final Path COLLECTIONS = Path.of("target", "export-benchmark-gc.txt").toAbsolutePath();

	private final StartedPolku polku = new StartedPolku("export-benchmark", "--polku.demo-data=false");

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void aMillionOut_aGigabyteIn() throws Exception {
		Files.deleteIfExists(COLLECTIONS);
		this.polku.start("-Xmx256m", "-Xlog:gc:file=" + COLLECTIONS);
		try {
			fill();
			for (var format : new String[] { "csv", "xes", "ocel", "csv&gzip=true", "xes&gzip=true",
					"ocel&gzip=true" }) {
				give(format);
			}
			take();
		}
		finally {
			this.polku.stop();
		}
	}

	private void fill() {
		var database = this.polku.database();
		database.sql("""
				insert into insight_step (definition_id, model, version, step, kind, waits_for)
				select 'benchmark', 'clientJourney', 1, 'step' || n, 'human', 'us' from generate_series(1, :steps) n
				""").param("steps", STEPS).update();
		database.sql("""
				insert into insight_case (number, client_id, model, programme, source, organisation, opened_at)
				select '2026-' || 1000000 + n, gen_random_uuid(), 'clientJourney', 'VOITTO', 'partner', 'own',
				       timestamptz '2026-01-01' + n * interval '1 minute'
				  from generate_series(1, :cases) n
				""").param("cases", EVENTS / STEPS).update();
		database.sql("""
				insert into insight_instance (id, case_id, model, version, began_at)
				select gen_random_uuid(), id, 'clientJourney', 1, opened_at from insight_case
				""").update();
		database.sql("""
				insert into insight_event (id, instance_id, case_id, step_id, sequence, person_id, team_id, created_at,
				                           started_at, completed_at, outcome)
				select gen_random_uuid(), i.id, i.case_id, s.id, row_number() over (), i.case_id % 1500, 'team',
				       at.created, at.created + interval '2 hours', at.created + interval '3 hours', 'completed'
				  from insight_instance i
				  join insight_step s on s.definition_id = 'benchmark'
				 cross join lateral (select i.began_at + s.id * interval '1 day' as created) at
				""").update();
		database.sql("vacuum analyze").update();
	}

	private void give(String format) throws Exception {
		long began = System.nanoTime();
		var answer = this.http.send(request("/api/event-log?format=" + format).build(), BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		long bytes = 0;
		try (var body = answer.body()) {
			var part = new byte[1 << 16];
			for (int count = body.read(part); count >= 0; count = body.read(part)) {
				bytes += count;
			}
		}
		tell(format, bytes, began);
	}

	private void take() throws Exception {
		long began = System.nanoTime();
		var answer = this.http.send(request("/api/event-logs").header("Content-Type", "application/xml")
			.POST(BodyPublishers.ofInputStream(() -> new Generated(BYTES)))
			.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		System.out.println(answer.body());
		tell("taken in", BYTES, began);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.polku.url(path)))
			.version(HttpClient.Version.HTTP_1_1)
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString("auditor:polku-demo".getBytes(UTF_8)));
	}

	private static void tell(String what, long bytes, long began) throws IOException {
		System.out.printf("%-16s %,8.1f MB %6.1f s, largest heap so far %d MB, after a collection %d MB%n", what,
				bytes / 1e6, (System.nanoTime() - began) / 1e9, heap(1), heap(2));
	}

	/** The largest heap before or after a collection: {@code 180M->60M(256M)}. */
	private static int heap(int group) throws IOException {
		return Pattern.compile("(\\d+)M->(\\d+)M\\(")
			.matcher(Files.readString(COLLECTIONS))
			.results()
			.mapToInt((found) -> Integer.parseInt(found.group(group)))
			.max()
			.orElse(0);
	}

	/** A log in XES that is made while it is read. */
	private static final class Generated extends InputStream {

		private static final int TRACE = 25;

		private final long length;

		private byte[] part = "<log xes.version=\"1.0\">".getBytes(UTF_8);

		private int place;

		private long given;

		private int traces;

		private boolean ended;

		private Generated(long length) {
			this.length = length;
		}

		@Override
		public int read() {
			return fill() ? this.part[this.place++] & 0xff : -1;
		}

		@Override
		public int read(byte[] into, int from, int most) {
			if (!fill()) {
				return -1;
			}
			int count = Math.min(most, this.part.length - this.place);
			System.arraycopy(this.part, this.place, into, from, count);
			this.place += count;
			return count;
		}

		private boolean fill() {
			if (this.place == this.part.length && !this.ended) {
				this.given += this.part.length;
				this.ended = this.given > this.length;
				this.part = (this.ended ? "</log>" : trace(this.traces++)).getBytes(UTF_8);
				this.place = 0;
			}
			return this.place < this.part.length;
		}

		private static String trace(int number) {
			var text = new StringBuilder("<trace><string key=\"concept:name\" value=\"" + number + "\"/>\n");
			for (int i = 0; i < TRACE; i++) {
				text.append("<event><string key=\"concept:name\" value=\"step ")
					.append(i)
					.append("\"/><date key=\"time:timestamp\" value=\"2026-01-01T10:%02d:00.000+02:00\"/>".formatted(i))
					.append("<string key=\"org:resource\" value=\"somebody\"/></event>\n");
			}
			return text.append("</trace>\n").toString();
		}

	}

}
