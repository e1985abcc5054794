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

	private static final String SOURCE = source();

	private static final String REPORT = """
			async (rules) => {
			  const options = { resultTypes: ['violations'], preload: false };
			  if (rules.length) options.runOnly = { type: 'rule', values: rules };
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
		return report(page, List.of());
	}

	/** The faults that another set of colours may bring. */
	static List<String> faultsOfColours(Page page) {
		return report(page, List.of("color-contrast", "link-in-text-block"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> report(Page page, List<String> rules) {
		if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
			page.evaluate(SOURCE);
		}
		return (List<String>) page.evaluate(REPORT, rules);
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
