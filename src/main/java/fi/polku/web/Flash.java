package fi.polku.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The quiet line on the next page about what was just done. */
public final class Flash {

	private Flash() {
	}

	/** A text key with its arguments: it went well. */
	public static void success(RedirectAttributes next, String textKey, Object... args) {
		next.addFlashAttribute("flashSuccess", new Line(textKey, args));
	}

	/** A text key with its arguments: it did not. */
	public static void fault(RedirectAttributes next, String textKey, Object... args) {
		next.addFlashAttribute("flashFault", new Line(textKey, args));
	}

	public record Line(String textKey, Object[] args) implements java.io.Serializable {
	}

}
