package fi.polku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * What axe says of the open page. It is asked in the page itself: a tenth of the time of
 * {@link AxeBuilder}, which opens another page for each report.
 */
final class Axe {

	private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

	private static final String SOURCE = source();

	private static final String REPORT = """
			async ([only, not]) => {
			  const options = { resultTypes: ['violations'], preload: false };
			  if (only.length) options.runOnly = { type: 'rule', values: only };
			  options.rules = Object.fromEntries(not.map((rule) => [rule, { enabled: false }]));
			  const report = await axe.run(document, options);
			  return report.violations
			    .filter((one) => ['serious', 'critical'].includes(one.impact))
			    .map((one) => one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.any.map((any) => any.message)).join(' | '));
			}
			""";

	private Axe() {
	}

	/** Each serious or critical fault. */
	static List<String> faults(Page page) {
		return report(page, List.of(), List.of());
	}

	/**
	 * Those that other words may bring: the colours of a page are the same in each
	 * language.
	 */
	static List<String> faultsOfWords(Page page) {
		return report(page, List.of(), COLOURS);
	}

	/** The faults that another set of colours may bring. */
	static List<String> faultsOfColours(Page page) {
		return report(page, COLOURS, List.of());
	}

	@SuppressWarnings("unchecked")
	private static List<String> report(Page page, List<String> only, List<String> not) {
		if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
			page.evaluate(SOURCE);
		}
		return (List<String>) page.evaluate(REPORT, List.of(only, not));
	}

	private static String source() {
		try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
