package fi.polku;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;

/**
 * What gives the texts of a page their colours: the elements around each, with whatever a
 * style sheet may ask of them. Two texts that stand alike have the same colours in every
 * scheme, so those seen on one page need not be looked at on the next.
 */
final class Colours {

	private static final String STANDING = """
			() => {
			  const silent = ['href', 'id', 'for', 'value', 'name', 'title', 'action', 'src', 'd', 'transform',
			    'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'datetime', 'alt',
			    'placeholder', 'min', 'max', 'autocomplete', 'pattern', 'x', 'y', 'width', 'height', 'points'];
			  const told = (one) => one.localName + [ ...one.attributes ]
			    .filter((each) => !silent.includes(each.name) && !each.name.startsWith('hx-'))
			    .map((each) => `[${each.name}=${each.value}]`).sort().join('');
			  const around = new Map();
			  const standing = (one) => {
			    if (!around.has(one)) {
			      around.set(one, (one.parentElement ? standing(one.parentElement) + '>' : '') + told(one));
			    }
			    return around.get(one);
			  };
			  const speaks = (one) => one.matches('input, select, textarea, button')
			    || [ ...one.childNodes ].some((node) => node.nodeType === 3 && node.data.trim());
			  return [ ...new Set([ ...document.body.querySelectorAll('*') ]
			    .filter((one) => one.getClientRects().length && speaks(one)).map(standing)) ];
			}
			""";

	private static final Set<String> SEEN = new HashSet<>();

	private Colours() {
	}

	/** Looks at the page unless each of its texts stands as one looked at before. */
	@SuppressWarnings("unchecked")
	static void lookAtNewOnes(Page page, Runnable look) {
		var standing = (List<String>) page.evaluate(STANDING);
		if (!SEEN.containsAll(standing)) {
			look.run();
			SEEN.addAll(standing);
		}
	}

}
