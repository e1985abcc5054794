package fi.polku.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A large change can be read: what is many stands folded, and opens from the picture. */
@PolkuTest
class ChangesInTheBrowserTests extends OwnersDraft {

	private static final Path EARLIER = Path.of("processes/paysubsidy/earlier/onwardPlacement/1");

	@Test
	void aLargeChange_isReadInAFewScreens_andOpensFromThePicture() throws IOException {
		var draft = Drawing.begin(this.owner, "onwardPlacement", earlier());
		this.owner.go(draft.address() + "/changes?lang=fi");
		var page = this.owner.page();
		page.waitForSelector("[data-model-diff][data-state=drawn]");

		assertThat((Integer) page.evaluate("document.documentElement.scrollHeight")).isLessThan(7_000);
		assertThat(page.locator("#flows summary")).containsText("Nuolet:");
		var path = page.locator("#change-secureOnwardPath");
		assertThat(path.locator("details")).not().hasAttribute("open", "");
		path.locator("[data-diff-select]").click();
		page.locator("[data-diff-src] [data-element-id=secureOnwardPath]").last().click();
		assertThat(path.locator("details")).hasAttribute("open", "");
		assertThat(path).containsText("Kenttä ”");
		this.owner.look("changes-large");
	}

	private static Map<String, String> earlier() throws IOException {
		var files = new HashMap<String, String>();
		try (var all = Files.list(EARLIER)) {
			for (var file : all.toList()) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return files;
	}

}
