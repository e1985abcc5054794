package fi.polku.workshop.servicemap;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import fi.polku.web.CallLimit;
import fi.polku.web.Languages;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the public sees of the journey, as a page and as a document. */
@Controller
class ServicesPage {

	static final int FROM_ONE = 300;

	private static final int FROM_ALL = 6_000;

	private static final Duration WINDOW = Duration.ofMinutes(10);

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final ServiceMaps maps;

	private final ServiceMapReader reader;

	private final ServicesPdf pdf;

	private final CallLimit limit;

	ServicesPage(ServiceMaps maps, ServiceMapReader reader, ServicesPdf pdf, Clock clock) {
		this.maps = maps;
		this.reader = reader;
		this.pdf = pdf;
		this.limit = new CallLimit(clock, WINDOW, FROM_ONE, FROM_ALL);
	}

	@GetMapping("/services")
	String show(Model page, Locale locale, HttpServletRequest request, HttpServletResponse response) {
		var map = published(request);
		page.addAttribute("published", map);
		page.addAttribute("map", this.reader.of(map.definitions().get(ServiceMaps.JOURNEY), map.definitions(), locale));
		if (request.getUserPrincipal() == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEPT).cachePrivate().getHeaderValue());
		}
		response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.ACCEPT_LANGUAGE);
		return "workshop/services";
	}

	@GetMapping("/services/{language}.pdf")
	ResponseEntity<byte[]> document(@PathVariable String language, HttpServletRequest request) {
		var map = published(request);
		if (!Languages.of(language).getLanguage().equals(language)) {
			throw Refusal.notFound("workshop.services.none");
		}
		var name = ContentDisposition.inline().filename("services-" + language + ".pdf").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
			.eTag("services-" + map.id() + "-" + language)
			.body(this.pdf.of(map, Languages.of(language)));
	}

	private PublishedMap published(HttpServletRequest request) {
		if (!this.limit.allows(request.getRemoteAddr())) {
			throw Refusal.later((int) WINDOW.toSeconds(), "workshop.services.tooMany");
		}
		return this.maps.published().orElseThrow(() -> Refusal.notFound("workshop.services.none"));
	}

}
