package fi.polku.web;

import org.springframework.web.util.HtmlUtils;

/** HTML as it grows: what is not the program's own is escaped. */
public final class Markup {

	private final StringBuilder html = new StringBuilder();

	/** Markup of the program's own; never anything that somebody wrote. */
	public Markup raw(String markup) {
		this.html.append(markup);
		return this;
	}

	/** What somebody wrote, as text or within a quoted attribute; null is nothing. */
	public Markup text(String text) {
		if (text != null) {
			this.html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
		}
		return this;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
