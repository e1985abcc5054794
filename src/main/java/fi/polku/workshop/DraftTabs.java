package fi.polku.workshop;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.web.Tab;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages of one draft, each under an address of its own. */
@Component
public class DraftTabs {

	private static final List<String> PAGES = List.of("", "edit", "letters", "changes", "cases", "replay", "tests");

	private final MessageSource texts;

	DraftTabs(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * The tabs.
	 * @param current the last part of the page's address, "" for the draft itself
	 */
	public List<Tab> of(UUID draft, String current) {
		return PAGES.stream()
			.map((page) -> new Tab(
					this.texts.getMessage("workshop.tab." + (page.isEmpty() ? "draft" : page), null,
							LocaleContextHolder.getLocale()),
					Stream.of("/workshop/drafts/" + draft, page)
						.filter((part) -> !part.isEmpty())
						.reduce((one, other) -> one + "/" + other)
						.orElseThrow(),
					null, page.equals(current)))
			.toList();
	}

}
