package fi.polku.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The content policy of a page on which somebody draws: the drawing tools write styles of
 * their own and bring their symbols as a font. Scripts stay our own files.
 */
public final class DrawingPolicy {

	private static final String POLICY = SecurityHeaders.POLICY
		.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
		.replace("font-src 'self'", "font-src 'self' data:");

	private DrawingPolicy() {
	}

	public static void allow(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
	}

}
