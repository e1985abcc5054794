package fi.polku.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page or file that somebody came to.
 *
 * @param text what is in it; of a PDF or a workbook, what one reads there
 * @param fault what a reader of its type would run; empty where there is nothing
 */
record Seen(String person, String path, int status, String type, String text, String fault) {

	/** A cell of a list that a spreadsheet would compute. */
	private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|;)\"?\\s*[=+@-](?!\\d)[^;\\r\\n]{0,20}");

	static Seen of(String person, String path, HttpResponse<byte[]> answer) {
		var type = answer.headers().firstValue("Content-Type").orElse("");
		var text = new String(answer.body(), StandardCharsets.UTF_8);
		if (type.contains("pdf")) {
			return pdf(person, path, answer.statusCode(), answer.body());
		}
		if (type.contains("spreadsheet")) {
			var read = ReadBook.of(answer.body());
			return new Seen(person, path, answer.statusCode(), type, read.text(), read.fault());
		}
		var formula = FORMULA.matcher(text);
		var fault = (type.contains("csv") && formula.find()) ? "formula " + formula.group()
				: (type.contains("calendar") && text.contains("X-ALT-DESC")) ? "calendar with markup" : "";
		return new Seen(person, path, answer.statusCode(), type, text, fault);
	}

	private static Seen pdf(String person, String path, int status, byte[] body) {
		try (var pdf = Loader.loadPDF(body)) {
			var catalog = pdf.getDocumentCatalog();
			var runs = catalog.getOpenAction() != null || catalog.getAcroForm() != null
					|| catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
			return new Seen(person, path, status, "application/pdf", new PDFTextStripper().getText(pdf),
					runs ? "runs when opened" : "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

	boolean isPage() {
		return this.type.contains("html");
	}

	/** What is wrong with it as a page or as a file; empty where nothing is. */
	String wrong() {
		return (isPage() || this.status >= 500) ? Odd.wrongWith(this.status, this.text) : this.fault;
	}

	/** Whether people's text is in it. */
	boolean shows(String mark) {
		return this.text.contains(mark);
	}

	/** Who, what and how, for the eyes of who mends it. */
	String name() {
		return this.person + " " + this.path;
	}

}
