package fi.polku.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import org.springframework.mock.web.MockHttpServletResponse;

/** All that an answer says: heads, where it leads, what is packed in it. */
final class AnswerText {

	private AnswerText() {
	}

	static String of(MockHttpServletResponse answer) throws IOException {
		var all = new StringBuilder();
		answer.getHeaderNames().forEach((name) -> all.append(answer.getHeaders(name)).append('\n'));
		return all.append(body(answer)).toString();
	}

	/** The same without its heads. */
	static String body(MockHttpServletResponse answer) throws IOException {
		var all = new StringBuilder();
		var bytes = answer.getContentAsByteArray();
		var type = String.valueOf(answer.getContentType());
		if (type.contains("pdf") && bytes.length > 0) {
			try (var pdf = Loader.loadPDF(bytes)) {
				all.append(new PDFTextStripper().getText(pdf)).append(pdf.getDocumentInformation().getTitle());
			}
		}
		else if (type.contains("zip") && !type.contains("gzip") || type.contains("spreadsheet")) {
			try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				while (zip.getNextEntry() != null) {
					all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		else if (type.contains("gzip")) {
			all.append(new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
					StandardCharsets.UTF_8));
		}
		else {
			all.append(new String(bytes, StandardCharsets.UTF_8));
		}
		return all.toString();
	}

}
