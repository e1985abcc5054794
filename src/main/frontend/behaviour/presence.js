// Tells that the page of a task is still read, as long as somebody is at it: every twenty seconds, and not of a page left alone.
import htmx from 'htmx.org/dist/htmx.esm.js';

const EVERY_MS = 20_000;
const AWAY_MS = 5 * 60_000;

export function tellPresence(root) {
  let last = Date.now();

  [ 'keydown', 'pointerdown', 'scroll', 'focusin' ].forEach(kind => root.addEventListener(kind, () => last = Date.now(), { capture: true, passive: true }));
  setInterval(() => {
    const place = root.querySelector('[data-presence]');

    if (place && !root.hidden && Date.now() - last < AWAY_MS) {
      htmx.trigger(place, 'presence');
    }
  }, EVERY_MS);
}
