package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.EventLogs;
import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The event log of the cases for other tools, of any size. */
@RestController
class EventLogExportApi {

	private static final String DOWNLOAD = "/insight/logs/event-log";

	private final EventLogExport export;

	private final EventLogs logs;

	private final CurrentUser user;

	private final Clock clock;

	EventLogExportApi(EventLogExport export, EventLogs logs, CurrentUser user, Clock clock) {
		this.export = export;
		this.logs = logs;
		this.user = user;
		this.clock = clock;
	}

	@Costly
	@GetMapping("/api/event-log")
	@Operation(summary = "the event log as a file: XES (IEEE 1849), CSV or OCEL 2.0 JSON, times with their offset",
			description = "People and clients are numbers that say nothing. A step that is open has only a start; one that was cancelled ends with ate_abort, in CSV with the outcome cancelled. An answer that breaks off is not the whole file.")
	void write(@Parameter(description = "xes, csv or ocel") @RequestParam(defaultValue = "xes") String format,
			@Parameter(description = "whether the file is gzipped") @RequestParam(defaultValue = "false") boolean gzip,
			@ParameterObject CaseFilter filter, HttpServletResponse response) throws IOException {
		var as = Format.of(format).orElseThrow(() -> Refusal.badRequest("insight.export.format"));
		if (filter.log() != null && !this.logs.isReady(filter.log(), this.user.get())) {
			throw Refusal.notFound("insight.log.unknown");
		}
		this.export.write(filter, as, (source) -> {
			response.setContentType(gzip ? "application/gzip" : as.type());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"polku-%s.%s%s\""
				.formatted(Helsinki.today(this.clock), as.ending(), gzip ? ".gz" : ""));
			write(source, as, gzip, response.getOutputStream());
		});
	}

	/** The same for whoever is signed in on a page. */
	@Hidden
	@Costly
	@GetMapping(DOWNLOAD)
	void download(@RequestParam(defaultValue = "xes") String format, @RequestParam(defaultValue = "false") boolean gzip,
			CaseFilter filter, HttpServletResponse response) throws IOException {
		write(format, gzip, filter, response);
	}

	/** Nothing is closed after a fault: an end would make the part look whole. */
	private static void write(Source source, Format format, boolean gzip, OutputStream out) throws IOException {
		if (!gzip) {
			format.write(source, out);
			return;
		}
		var packed = new Packed(out);
		format.write(source, packed);
		packed.finish();
	}

	/** Packs fast: the network is rarely slower. */
	private static final class Packed extends GZIPOutputStream {

		private Packed(OutputStream out) throws IOException {
			super(out, 1 << 16);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
