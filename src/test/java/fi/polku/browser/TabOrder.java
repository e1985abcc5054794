package fi.polku.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes through a page with the tabulator: everything that can be used is visited once, in
 * the order it stands and is read, with a ring about it that can be seen, and out again.
 */
record TabOrder(Page page) {

	/** Numbers what can have the focus; of radio buttons the chosen or the first. */
	private static final String NUMBER = """
			() => {
			  const groups = new Set();
			  const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
			    .filter((it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }))
			    .filter((it) => {
			      if (it.type !== 'radio') return true;
			      const all = [...document.getElementsByName(it.name)].filter((other) => other.form === it.form);
			      const one = all.find((other) => other.checked) ?? all[0];
			      return it === one && !groups.has(it.name) && groups.add(it.name);
			    });
			  usable.forEach((it, number) => it.dataset.number = number);
			  document.body.tabIndex = -1;
			  document.body.focus();
			  document.body.removeAttribute('tabindex');
			  return usable.length;
			}
			""";

	/** What has the focus: its number, its name, the contrast of its ring, its box. */
	private static final String FOCUSED = """
			() => {
			  const it = document.activeElement;
			  if (it === document.body) return { number: -1 };
			  const rgb = (colour) => {
			    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
			    canvas.fillStyle = colour;
			    canvas.fillRect(0, 0, 1, 1);
			    return [...canvas.getImageData(0, 0, 1, 1).data];
			  };
			  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
			    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
			    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
			  const contrast = (one, other) => {
			    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
			    return (high + 0.05) / (low + 0.05);
			  };
			  let ground = it;
			  do ground = ground.parentElement; while (ground && rgb(getComputedStyle(ground).backgroundColor)[3] < 255);
			  const under = rgb(ground ? getComputedStyle(ground).backgroundColor : 'white');
			  const label = it.labels?.[0];
			  const rings = [[it, null], [it, '::before'], [it, '::after'], [label, '::before'], [label, '::after']]
			    .filter(([one]) => one)
			    .map(([one, part]) => getComputedStyle(one, part))
			    .flatMap((style) => [
			      parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none' ? style.outlineColor : null,
			      style.boxShadow !== 'none' ? style.boxShadow.match(/^(rgb[^)]*\\)|color[^)]*\\))/)?.[0] : null ])
			    .filter(Boolean)
			    .map((colour) => contrast(rgb(colour), under));
			  const box = it.getBoundingClientRect();
			  return {
			    number: Number(it.dataset.number ?? -2),
			    name: it.outerHTML.slice(0, 120),
			    ring: Math.max(0, ...rings),
			    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			    main: !!it.closest('main'), top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right
			  };
			}
			""";

	/** Looks at every stop of the tabulator. */
	void check() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		var usable = (int) this.page.evaluate(NUMBER);
		var stops = new ArrayList<Map<String, Object>>();
		for (int step = 0; step <= usable * 2 + 20; step++) {
			this.page.keyboard().press("Tab");
			var stop = focused();
			if (number(stop) == -1 || !stops.isEmpty() && number(stop) == number(stops.get(0))) {
				break;
			}
			if (stops.isEmpty() || number(stop) != number(stops.get(stops.size() - 1))) {
				stops.add(stop);
			}
		}
		var where = " of " + this.page.url();
		assertThat(stops.stream().map(TabOrder::number)).as("stops" + where)
			.containsExactlyElementsOf(IntStream.range(0, usable).boxed().toList());
		stops.forEach((stop) -> assertThat(stop).as("ring of " + stop.get("name") + where)
			.satisfies((one) -> assertThat(((Number) one.get("ring")).doubleValue()).isGreaterThanOrEqualTo(3))
			.containsEntry("seen", true));
		inOrderOfReading(stops, where);
	}

	/** The focus goes back up the page only to a column that stands further right. */
	private static void inOrderOfReading(List<Map<String, Object>> stops, String where) {
		for (int at = 1; at < stops.size(); at++) {
			var before = stops.get(at - 1);
			var now = stops.get(at);
			if (Boolean.TRUE.equals(before.get("main")) && Boolean.TRUE.equals(now.get("main"))) {
				var up = of(now, "bottom") <= of(before, "top");
				assertThat(!up || of(now, "left") > of(before, "left"))
					.as("%s comes after %s%s", now.get("name"), before.get("name"), where)
					.isTrue();
			}
		}
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> focused() {
		return (Map<String, Object>) this.page.evaluate(FOCUSED);
	}

	private static int number(Map<String, Object> stop) {
		return ((Number) stop.get("number")).intValue();
	}

	private static double of(Map<String, Object> stop, String edge) {
		return ((Number) stop.get(edge)).doubleValue();
	}

}
