package fi.polku.browser;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
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

	/** The draft whose editor the owner has just come to. */
	static Drawing at(Visitor owner) {
		return new Drawing(owner, owner.path().replaceAll("^/workshop/drafts/([^/?]+).*", "$1"));
	}

	/** Waits until it can be drawn. */
	Drawing opened() {
		page().waitForSelector("[data-model-editor][data-state=open]");
		return this;
	}

	/** The page of the draft itself. */
	String address() {
		return "/workshop/drafts/" + this.draft;
	}

	/** Drags a block from the menu of all there is to draw onto an element. */
	Drawing dragOnto(String block, String element) {
		shape(element).scrollIntoViewIfNeeded();
		page().locator(".djs-palette [data-action=create]").click();
		page().locator(".djs-popup input").pressSequentially(block);
		var from = page().locator(".djs-popup .entry")
			.filter(new Locator.FilterOptions().setHasText(block))
			.first()
			.boundingBox();
		page().mouse().move(from.x + from.width / 2, from.y + from.height / 2);
		page().mouse().down();
		var to = shape(element).boundingBox();
		page().mouse().move(from.x + from.width / 2 + 20, from.y + from.height / 2 + 20);
		page().mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
		page().mouse().up();
		assertThat(page().locator("[data-shown-id]")).hasText(Pattern.compile("step\\w+"));
		return this;
	}

	/** Names in the picture what was just put there. */
	Drawing name(String finnish) {
		page().locator(".djs-direct-editing-content").fill(finnish);
		key("Nimi-sv").focus();
		assertThat(key("Nimi-fi")).hasValue(finnish);
		return this;
	}

	/** Chooses an element in the picture. */
	Drawing click(String element) {
		shape(element).click();
		assertThat(page().locator("[data-shown-id]")).hasText(element);
		return this;
	}

	/**
	 * Adds a question of yes or no to the form, from the head of the panel by Tab alone.
	 */
	void fieldByKeyboard(String id, String finnish, String swedish, String english) {
		var keyboard = new Keyboard(this.owner);
		page().locator(".editor__side h2").first().focus();
		keyboard.to("Lisää kenttä").press("Enter").press("Control+A").type(id).tab();
		keyboard.type("kyllä").to("suomi").type(finnish).tab().type(swedish).tab().type(english).tab();
	}

	private Locator shape(String element) {
		return page().locator(".djs-container [data-element-id='" + element + "']").first();
	}

	/** Writes into a cell of a table. */
	Drawing cell(String label, String text) {
		var cell = page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
		cell.fill(text);
		cell.blur();
		return this;
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
