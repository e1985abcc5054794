package fi.polku.insight;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.calendar.Helsinki;
import fi.polku.insight.reading.LogFault;
import fi.polku.insight.reading.LogMapping;
import fi.polku.insight.reading.LogReader;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Event logs of others for programs. */
@RestController
@RequestMapping("/api/event-logs")
class EventLogsApi {

	private static final TypeReference<Map<String, String>> HEADINGS = new TypeReference<>() {
	};

	private final LogIntake intake;

	private final EventLogs logs;

	private final LogStatistics statistics;

	private final Trail trail;

	private final CurrentUser user;

	private final ObjectMapper json;

	private final MessageSource texts;

	EventLogsApi(LogIntake intake, EventLogs logs, LogStatistics statistics, Trail trail, CurrentUser user,
			ObjectMapper json, MessageSource texts) {
		this.intake = intake;
		this.logs = logs;
		this.statistics = statistics;
		this.trail = trail;
		this.user = user;
		this.json = json;
		this.texts = texts;
	}

	@Costly
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "takes a log in: XES or CSV, plain or gzipped; answers when it is read")
	ResponseEntity<Taken> take(@RequestPart MultipartFile file, @Parameter(
			description = "of a CSV: {\"case\":heading,\"activity\":…,\"timestamp\":…,\"start\":…,\"lifecycle\":…,\"resource\":…,\"role\":…,\"instance\":…}; what is left out is found by known headings") @RequestPart(
					required = false) String mapping,
			@Parameter(description = "the clock of times without an offset; left out: that of Helsinki") @RequestParam(
					required = false) String zone,
			Locale locale) throws IOException {
		try (var in = file.getInputStream()) {
			return take(file.getOriginalFilename(), in, mapping, zone, locale);
		}
	}

	@Costly
	@PostMapping(consumes = { MediaType.APPLICATION_OCTET_STREAM_VALUE, MediaType.APPLICATION_XML_VALUE,
			MediaType.TEXT_XML_VALUE, "text/csv", "application/gzip" })
	@Operation(summary = "the same with the file as the body, of any size")
	ResponseEntity<Taken> stream(InputStream body, @RequestParam(defaultValue = "log") String name,
			@RequestParam(required = false) String mapping, @RequestParam(required = false) String zone, Locale locale)
			throws IOException {
		return take(name, body, mapping, zone, locale);
	}

	private ResponseEntity<Taken> take(String name, InputStream in, String mapping, String zone, Locale locale)
			throws IOException {
		try {
			var reader = new LogReader(mapping(mapping), zone(zone));
			var log = this.intake.take((name != null && !name.isBlank()) ? name : "log", in, reader,
					this.user.get().username());
			this.trail.administered("eventLog.taken", log.id().toString(), List.of());
			return ResponseEntity.created(URI.create("/api/event-logs/" + log.id())).body(taken(log, locale));
		}
		catch (LogFault ex) {
			throw Refusal.unprocessable(
					List.of(new Refusal.FieldFault("file", ex.code().name(), fault(ex.code().name(), locale))),
					"insight.log.fault." + ex.code(), ex.line());
		}
	}

	private LogMapping mapping(String said) throws LogFault {
		try {
			return (said == null || said.isBlank()) ? LogMapping.NONE
					: LogMapping.of(this.json.readValue(said, HEADINGS));
		}
		catch (JsonProcessingException ex) {
			throw new LogFault(LogFault.Code.BAD_MAPPING, 0);
		}
	}

	private static ZoneId zone(String name) throws LogFault {
		try {
			return (name != null) ? ZoneId.of(name) : Helsinki.ZONE;
		}
		catch (DateTimeException ex) {
			throw new LogFault(LogFault.Code.BAD_ZONE, 0);
		}
	}

	@GetMapping
	@Operation(summary = "the logs that were taken in, the newest first")
	List<EventLog> all() {
		return this.logs.all(this.user.get());
	}

	@GetMapping("/{id}")
	@Operation(summary = "one log, with what of it could not be taken: the first 10,000")
	Taken one(@PathVariable UUID id, Locale locale) {
		return taken(log(id), locale);
	}

	@GetMapping("/{id}/statistics")
	@Operation(summary = "its figures, times in seconds; 202 while it is still being read")
	ResponseEntity<LogStatistics.Statistics> statistics(@PathVariable UUID id, @Parameter(
			description = "complete: a completion, with its start, is one piece of work; all: each event counts") @RequestParam(
					defaultValue = "complete") String lifecycle) {
		if (!lifecycle.matches("all|complete")) {
			throw Refusal.badRequest("insight.log.lifecycle");
		}
		var log = log(id);
		if ("FAILED".equals(log.state())) {
			throw Refusal.conflict("insight.log.failed");
		}
		return log.isReady() ? ResponseEntity.ok(this.statistics.of(id, "all".equals(lifecycle)))
				: ResponseEntity.accepted().build();
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "removes the log with all its events")
	ResponseEntity<Void> delete(@PathVariable UUID id) {
		if (!this.logs.delete(id, this.user.get())) {
			throw Refusal.notFound("insight.log.unknown");
		}
		this.trail.administered("eventLog.deleted", id.toString(), List.of());
		return ResponseEntity.noContent().build();
	}

	private EventLog log(UUID id) {
		return this.logs.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.log.unknown"));
	}

	private Taken taken(EventLog log, Locale locale) {
		return new Taken(log.id(), log.name(), log.state(), log.cases(), log.events(), log.dropped(), this.logs
			.dropped(log.id())
			.stream()
			.map((one) -> new Told(one.line(), one.code().name(),
					this.texts.getMessage("insight.log.dropped." + one.code(), new Object[] { one.value() }, locale)))
			.toList());
	}

	private String fault(String code, Locale locale) {
		return this.texts.getMessage("insight.log.fault." + code, null, locale);
	}

	/**
	 * A log as it was taken.
	 *
	 * @param droppedInAll how much could not be taken; told is the first of it
	 */
	record Taken(UUID id, String name, String state, long cases, long events, long droppedInAll, List<Told> dropped) {
	}

	/** What could not be taken, and why. */
	record Told(long line, String code, String message) {
	}

}
