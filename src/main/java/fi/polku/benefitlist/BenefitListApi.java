package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.benefitlist.ListFaults.Told;
import fi.polku.benefitlist.reading.Mapping;
import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Benefit lists for programs. */
@RestController
@RequestMapping("/api/benefit-lists")
class BenefitListApi {

	/** How a list stands. */
	record Status(ListState state, int rows, int accepted, int rejected, int unchanged, int corrections,
			int journeysStarted, List<Told> faults) {
	}

	private final ListDesk desk;

	private final ListIntake intake;

	private final ListFigures figures;

	private final ListFaults faults;

	private final MappingJson json;

	private final CurrentUser user;

	private final MessageSource texts;

	BenefitListApi(ListDesk desk, ListIntake intake, ListFigures figures, ListFaults faults, MappingJson json,
			CurrentUser user, MessageSource texts) {
		this.desk = desk;
		this.intake = intake;
		this.figures = figures;
		this.faults = faults;
		this.json = json;
		this.user = user;
		this.texts = texts;
	}

	@Costly
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<?> take(@RequestPart MultipartFile file, @RequestPart(required = false) String mapping,
			@RequestParam(required = false) String municipality, @RequestParam(required = false) String month,
			@RequestParam(required = false) String kind, @RequestParam(required = false) String programme,
			Locale locale) {
		this.desk.mustSend();
		var options = this.desk.options(municipality, month, kind, programme);
		var said = said(mapping);
		var receipt = this.desk.with(file, null, (path) -> receive(path, ListDesk.name(file), options, said));
		if (receipt instanceof Receipt.Taken taken) {
			return ResponseEntity.accepted()
				.location(URI.create("/api/benefit-lists/" + taken.id()))
				.body(Map.of("id", taken.id()));
		}
		return refused(((Receipt.Refused) receipt), locale);
	}

	private Mapping said(String mapping) {
		try {
			return (mapping == null || mapping.isBlank()) ? Mapping.NONE : this.json.read(mapping);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("benefitlist.refused.mapping");
		}
	}

	private Receipt receive(Path path, String name, ListOptions options, Mapping said) {
		try {
			return this.intake.receive(path, name, options, said, this.user.get());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ResponseEntity<ProblemDetail> refused(Receipt.Refused refused, Locale locale) {
		var told = this.faults.ofFile(refused.preview().list().faults(), locale);
		var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, told.get(0).message());
		problem.setTitle(this.texts.getMessage("benefitlist.refused.title", null, locale));
		problem.setProperty("faults", told);
		return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	@GetMapping("/{id}")
	Status status(@PathVariable UUID id, Locale locale) {
		var list = this.desk.list(id);
		var counts = this.figures.counts(id);
		var told = (list.fault() != null)
				? List.of(new Told("", 0, "", list.fault().name(), this.faults.sentence(list.fault(), locale)))
				: this.faults.ofRows(id, ListFaults.MOST, locale);
		return new Status(list.state(), counts.rows(), counts.accepted(), counts.rejected(), counts.unchanged(),
				counts.corrections(), counts.journeysStarted(), told);
	}

}
