package fi.polku;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** What a reader may have asked of the screen, other than nothing. */
public enum Scheme {

	DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.NONE),

	MORE_CONTRAST(ColorScheme.LIGHT, Contrast.MORE, ForcedColors.NONE),

	DARK_WITH_MORE_CONTRAST(ColorScheme.DARK, Contrast.MORE, ForcedColors.NONE),

	/** Colours of the reader's own, which axe cannot know. */
	FORCED_COLOURS(ColorScheme.DARK, Contrast.MORE, ForcedColors.ACTIVE);

	/** Until what was asked is drawn. */
	private static final String DRAWN = "() => new Promise((drawn) => "
			+ "requestAnimationFrame(() => requestAnimationFrame(() => drawn())))";

	private final EmulateMediaOptions asked;

	Scheme(ColorScheme colours, Contrast contrast, ForcedColors forced) {
		this.asked = new EmulateMediaOptions().setColorScheme(colours)
			.setContrast(contrast)
			.setForcedColors(forced)
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	/** No transition is left half way, for motion is reduced too. */
	public void ask(Page page) {
		page.emulateMedia(this.asked);
		page.evaluate(DRAWN);
	}

	public static void none(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
			.setContrast(Contrast.NO_PREFERENCE)
			.setForcedColors(ForcedColors.NONE)
			.setReducedMotion(ReducedMotion.REDUCE));
		page.evaluate(DRAWN);
	}

}
