package fi.polku.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file shown inside one of our own pages. Only such a file may be framed, and only by
 * us; it can load and do nothing.
 */
public final class Framed {

	private static final String FILE = String.join("; ", "default-src 'none'", "style-src 'unsafe-inline'",
			"frame-ancestors 'self'", "form-action 'none'", "base-uri 'none'");

	private Framed() {
	}

	/** The page may hold a frame with a file of ours. */
	public static void allowOn(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY + "; frame-src 'self'");
	}

	/** The file, for the frame. */
	public static ResponseEntity<byte[]> file(String mediaType, String name, byte[] content,
			HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", FILE);
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

}
