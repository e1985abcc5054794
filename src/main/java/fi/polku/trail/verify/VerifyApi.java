package fi.polku.trail.verify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;

import fi.polku.trail.Trail;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.chain.Seals;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proof of the trail for programs. */
@RestController
@RequestMapping("/api/trail")
class VerifyApi {

	private final TrailCheck check;

	private final ChainExport export;

	private final Trail trail;

	private final Seals seals;

	VerifyApi(TrailCheck check, ChainExport export, Trail trail, Seals seals) {
		this.check = check;
		this.export = export;
		this.trail = trail;
		this.seals = seals;
	}

	@GetMapping("/verify")
	@Operation(summary = "counts the trail again and tells the first breaks; none when it is whole")
	Verdict verify(@RequestParam(required = false) LocalDate since) {
		return this.check.check(since, "");
	}

	@PostMapping(path = "/verify", consumes = MediaType.TEXT_PLAIN_VALUE)
	@Operation(summary = "the same, held against seals that were given out before, one a line")
	Verdict verify(@RequestParam(required = false) LocalDate since, @RequestBody(required = false) String given) {
		return this.check.check(since, (given != null) ? given : "");
	}

	@GetMapping(path = "/seals", produces = MediaType.TEXT_PLAIN_VALUE)
	@Operation(summary = "the seals, one a line, the newest first; to be kept elsewhere")
	String seals() {
		return this.seals.all().stream().map(Seal::told).collect(Collectors.joining("\n", "", "\n"));
	}

	@GetMapping(path = "/chain", produces = MediaType.TEXT_PLAIN_VALUE)
	@Operation(summary = "rows, links and seals as text to be checked elsewhere; see docs/audit.md")
	void chain(@RequestParam(required = false) LocalDate since, HttpServletResponse response) throws IOException {
		this.trail.asked("trail.chainExported", "audit", String.valueOf(since));
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		this.export.write(since, response.getOutputStream());
	}

}
