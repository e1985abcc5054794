package fi.polku.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A program's way into every kind of fault. */
@RestController
@RequestMapping("/api/gallery")
class GalleryApi {

	record Visit(String client, LocalDate day) {
	}

	@PostMapping("/visits")
	Visit take(@RequestBody Visit visit) {
		return visit;
	}

	@GetMapping("/visits")
	List<Visit> give(@RequestParam int limit) {
		return List.of();
	}

	@PostMapping("/files")
	void take(@RequestParam MultipartFile file) {
		throw new IllegalStateException("SELECT secret FROM table");
	}

	@GetMapping("/refused")
	void refuse() {
		throw Refusal.unprocessable(List.of(new Refusal.FieldFault("day", "Päivä puuttuu.")), "web.error.422.what");
	}

}
