package fi.polku.insight.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was read of logs, and what was told of them. */
final class ReadLog implements LogSink {

	static final String EVENT = """
			<event><string key="concept:name" value="%s"/><date key="time:timestamp" value="%s"/></event>
			""";

	private final List<LoggedEvent> events = new ArrayList<>();

	private final List<Dropped> dropped = new ArrayList<>();

	ReadLog read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	/** By the clocks of Helsinki. */
	ReadLog read(byte[] file) throws IOException {
		return read(file, LogMapping.NONE, "Europe/Helsinki");
	}

	ReadLog read(byte[] file, LogMapping mapping, String zone) throws IOException {
		new LogReader(mapping, ZoneId.of(zone)).read(new ByteArrayInputStream(file), this);
		return this;
	}

	/** The file is refused for this. */
	static void refused(LogFault.Code code, byte[] file) {
		assertThatExceptionOfType(LogFault.class).isThrownBy(() -> new ReadLog().read(file))
			.extracting(LogFault::code)
			.isEqualTo(code);
	}

	static Tuple told(long line, Dropped.Code code) {
		return Tuple.tuple(line, code);
	}

	List<LoggedEvent> events() {
		return this.events;
	}

	List<Tuple> told() {
		return this.dropped.stream().map((one) -> told(one.line(), one.code())).toList();
	}

	@Override
	public void event(LoggedEvent event) {
		this.events.add(event);
	}

	@Override
	public void dropped(Dropped one) {
		this.dropped.add(one);
	}

}
