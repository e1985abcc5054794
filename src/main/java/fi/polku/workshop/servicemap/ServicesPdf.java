package fi.polku.workshop.servicemap;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.document.Pdf;
import fi.polku.web.Fmt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The map as a document, made once for each publication and language. */
@Component
class ServicesPdf {

	private final Pdf pdf;

	private final Fmt fmt;

	private final ServiceMapReader reader;

	private final String municipality;

	private final Map<Locale, Made> made = new ConcurrentHashMap<>();

	ServicesPdf(Pdf pdf, Fmt fmt, ServiceMapReader reader, @Value("${polku.municipality:}") String municipality) {
		this.pdf = pdf;
		this.fmt = fmt;
		this.reader = reader;
		this.municipality = municipality;
	}

	byte[] of(PublishedMap map, Locale language) {
		return this.made.compute(language, (key, there) -> (there != null && there.map() == map.id()) ? there
				: new Made(map.id(), render(map, language)))
			.content();
	}

	private byte[] render(PublishedMap published, Locale language) {
		var map = this.reader.of(published.definitions().get(ServiceMaps.JOURNEY), published.definitions(), language);
		return this.pdf.render("serviceMap", language,
				Map.of("map", map, "municipality", this.municipality, "published", this.fmt.date(published.at())));
	}

	private record Made(long map, byte[] content) {
	}

}
