package fi.polku.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A process owner at the editor of a draft. */
final class Drawing {

	private static final String BEGIN = """
			async (wish) => {
			  const header = document.querySelector('meta[name=csrf-header]').content;
			  const token = document.querySelector('meta[name=csrf-token]').content;
			  const answer = await fetch(`/workshop/models/${wish.model}/copies`, {
			    method: 'POST', headers: { 'Content-Type': 'application/json', [header]: token }, body: JSON.stringify({ name: wish.name, files: wish.files })
			  });
			  return (await answer.json()).draft.id;
			}
			""";

	private static final String FILE = """
			async (wish) => (await (await fetch(`/workshop/drafts/${wish.id}/files`)).json()).files[wish.file]
			""";

	private final Visitor owner;

	private final String draft;

	private Drawing(Visitor owner, String draft) {
		this.owner = owner;
		this.draft = draft;
	}

	/** A draft of the live model, begun by the owner. */
	static Drawing begin(Visitor owner, String model) {
		return begin(owner, model, Map.of());
	}

	/** With these files in the place of the model's own. */
	static Drawing begin(Visitor owner, String model, Map<String, String> files) {
		return new Drawing(owner, (String) owner.page()
			.evaluate(BEGIN, Map.of("model", model, "name", "Kokeilu " + model, "files", files)));
	}

	/** The same draft before another owner. */
	Drawing before(Visitor other) {
		return new Drawing(other, this.draft);
	}

	Drawing open(String language) {
		this.owner.go("/workshop/drafts/" + this.draft + "/edit?lang=" + language);
		page().waitForSelector("[data-model-editor][data-state=open]");
		return this;
	}

	/** The page of the letters that the draft sends. */
	String letters() {
		return "/workshop/drafts/" + this.draft + "/letters";
	}

	/** Leaves the picture for the list of what stands in it. */
	Drawing asList() {
		if (page().locator(".editor__outline").isHidden()) {
			button("Luettelo").click();
		}
		return this;
	}

	Drawing choose(String element) {
		page().locator(".editor__outline [data-id='" + element + "']").click();
		assertThat(page().locator("[data-shown-id]")).hasText(element);
		return this;
	}

	Drawing write(String key, String text) {
		var field = key(key);
		field.fill(text);
		field.blur();
		return this;
	}

	Drawing press(String name) {
		button(name).click();
		return this;
	}

	/** Waits until all that was written is on the server and has been checked. */
	Drawing saved() {
		page().waitForSelector("[data-save-state][data-outcome=saved]");
		page().waitForSelector("[data-faults][data-state=checked]");
		return this;
	}

	String file(String name) {
		return (String) page().evaluate(FILE, Map.of("id", this.draft, "file", name));
	}

	Locator key(String key) {
		return page().locator("[data-key='" + key + "']");
	}

	Locator button(String name) {
		return page().locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
			.first();
	}

	Locator faults() {
		return page().locator("[data-faults]");
	}

	Page page() {
		return this.owner.page();
	}

}
