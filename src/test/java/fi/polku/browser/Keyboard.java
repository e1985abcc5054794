package fi.polku.browser;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody with a keyboard and no mouse, who wants to see where the focus is. */
final class Keyboard {

	private static final int MOST_STEPS = 150;

	/** The name of what has the focus, as one reads it. */
	private static final String NAME = """
			() => {
			  const it = document.activeElement;
			  const label = it.labels && it.labels[0] ? it.labels[0].innerText : null;
			  return (it.getAttribute('aria-label') ?? label ?? it.innerText ?? '').trim();
			}
			""";

	/**
	 * Whether the focus can be seen: something is drawn around it, inside the window. The
	 * parts of a date are drawn by the browser itself.
	 */
	private static final String SEEN = """
			() => {
			  const it = document.activeElement;
			  const box = it.getBoundingClientRect();
			  const drawn = [null, '::before', '::after'].some((part) => {
			    const style = getComputedStyle(it, part);
			    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
			  });
			  return (drawn || it.matches('[type=date]')) && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
			}
			""";

	/** Whether the focus went on in the order of the page since the last call. */
	private static final String IN_ORDER = """
			() => {
			  const before = window.polkuFocus;
			  window.polkuFocus = document.activeElement;
			  return !before || !before.isConnected || before === document.activeElement
			      || !!(before.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
			}
			""";

	private final Visitor visitor;

	private final Page page;

	Keyboard(Visitor visitor) {
		this.visitor = visitor;
		this.page = visitor.page();
	}

	/** Tabs to what is called so. */
	Keyboard to(String name) {
		for (int step = 0; step < MOST_STEPS; step++) {
			if (focused().equals(name)) {
				return this;
			}
			tab();
		}
		throw new AssertionError("Tab does not reach " + name + " on " + this.page.url());
	}

	/** Looks at the order from here on: a key has led elsewhere on the page. */
	Keyboard anew() {
		this.page.evaluate("() => delete window.polkuFocus");
		return this;
	}

	/** Tabs to the field. */
	Keyboard toField(String field) {
		for (int step = 0; step < MOST_STEPS; step++) {
			if (id().equals("f-" + field) || id().startsWith("f-" + field + "-")) {
				return this;
			}
			tab();
		}
		throw new AssertionError("Tab does not reach the field " + field + " on " + this.page.url());
	}

	/** Chooses among radio buttons with the space bar and the arrows. */
	Keyboard choose(String field, String value) {
		toField(field).press("Space");
		for (int step = 0; step < MOST_STEPS && !id().equals("f-" + field + "-" + value); step++) {
			press("ArrowDown");
		}
		assertThat(this.page.locator("#f-%s-%s".formatted(field, value)).isChecked()).isTrue();
		return this;
	}

	Keyboard fill(String field, String text) {
		return toField(field).type(text);
	}

	Keyboard type(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	Keyboard press(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Presses Enter and waits for the page that follows. */
	Keyboard enter() {
		this.visitor.leaveBy(() -> press("Enter"));
		return this;
	}

	Keyboard tab() {
		press("Tab");
		if (!"BODY".equals(this.page.evaluate("() => document.activeElement.tagName"))) {
			var what = "focus on '%s' (%s) of %s".formatted(focused(), id(), this.page.url());
			assertThat(this.page.evaluate(SEEN)).as(what + " is seen").isEqualTo(true);
			assertThat(this.page.evaluate(IN_ORDER)).as(what + " is in order").isEqualTo(true);
		}
		return this;
	}

	String focused() {
		return (String) this.page.evaluate(NAME);
	}

	String id() {
		return (String) this.page.evaluate("() => document.activeElement.id");
	}

}
