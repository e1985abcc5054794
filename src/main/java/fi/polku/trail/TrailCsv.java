package fi.polku.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import fi.polku.web.CsvSheet;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The entries of a filter as a table; numbers of cases, never names of clients. */
@Controller
class TrailCsv {

	private final TrailReading reading;

	private final TrailText words;

	TrailCsv(TrailReading reading, TrailText words) {
		this.reading = reading;
		this.words = words;
	}

	@GetMapping("/trail.csv")
	void write(TrailQuery query, HttpServletResponse response) throws IOException {
		var filter = query.filter();
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("trail.csv").build().toString());
		try (var sheet = new CsvSheet(response.getOutputStream())) {
			sheet.row(List.of("id", "at", "username", "who", "kind", "what", "purpose", "step", "cases", "clients",
					"protected", "fields"));
			this.reading.export(filter, (row) -> write(row, sheet));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void write(TrailRow row, CsvSheet sheet) {
		try {
			sheet.row(Arrays.asList(row.id(), row.at(), row.username(), this.words.who(row), row.kind(),
					this.words.kind(row.kind()), row.purpose(), row.element(), String.join(" ", row.cases()),
					row.clients(), row.secured(), String.join(" ", row.fields())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
