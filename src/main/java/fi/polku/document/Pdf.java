package fi.polku.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/**
 * Makes an accessible PDF (PDF/UA: tagged, with title and language) from a template under
 * {@code templates/document}. The template is well-formed, reads nothing from outside and
 * knows the one font.
 */
@Component
public class Pdf {

	private static final int BOLD = 700;

	private static final int REGULAR = 400;

	private static final Map<String, byte[]> FONTS = new ConcurrentHashMap<>();

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private final SpringTemplateEngine templates = templates();

	/**
	 * The document as bytes.
	 * @param template name of the template without its ending
	 * @param locale Finnish, Swedish or English; any other is written in Finnish
	 */
	public byte[] render(String template, Locale locale, Map<String, Object> model) {
		var language = DocumentTexts.language(locale);
		var html = this.templates.process(template, new Context(language, model));
		try (var out = new ByteArrayOutputStream()) {
			var builder = new PdfRendererBuilder();
			builder.usePdfUaAccessibility(true);
			builder.useFont(font("LiberationSans-Regular.ttf"), "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
			builder.useFont(font("LiberationSans-Bold.ttf"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
			builder.useUriResolver((base, uri) -> null);
			builder.withProducer("Polku");
			builder.withHtmlContent(html, null);
			builder.toStream(out);
			builder.run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot make " + template, ex);
		}
	}

	private static FSSupplier<InputStream> font(String file) {
		var bytes = FONTS.computeIfAbsent(file, PlainFont::read);
		return () -> new ByteArrayInputStream(bytes);
	}

	private static SpringTemplateEngine templates() {
		var resolver = new ClassLoaderTemplateResolver(Pdf.class.getClassLoader());
		resolver.setPrefix("templates/document/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		engine.setTemplateEngineMessageSource(DocumentTexts.source());
		return engine;
	}

}
