// The colours of the page as it is now: light, dark, with more contrast or the reader's own.
const TOKENS = {
  ink: '--ink', quiet: '--ink-quiet', rule: '--line', ground: '--color-white',
  c1: '--chart-1', c2: '--chart-2', c3: '--chart-3', c4: '--chart-4', c5: '--chart-5'
};
const SCHEMES = [ '(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)' ];

export function colours(element) {
  const probe = document.createElement('span');
  const found = {};

  element.append(probe);
  for (const [ name, token ] of Object.entries(TOKENS)) {
    probe.style.color = `var(${token})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return {
    ...found,
    series: [ found.c1, found.c2, found.c3, found.c4, found.c5 ],
    font: getComputedStyle(element).fontFamily,
    strong: SCHEMES.slice(1).some(query => matchMedia(query).matches)
  };
}

export function onOtherColours(redraw) {
  SCHEMES.forEach(query => matchMedia(query).addEventListener('change', redraw));
}

// Never colour alone: each series has a line and a symbol of its own.
export const LINES = [ 'solid', [ 8, 4 ], [ 2, 3 ], [ 10, 3, 2, 3 ], [ 4, 2 ] ];
export const SYMBOLS = [ 'circle', 'rect', 'triangle', 'diamond', 'emptyCircle' ];

// What is still open is hatched.
export function hatched(page) {
  return { symbol: 'rect', dashArrayX: [ 1, 0 ], dashArrayY: [ 3, 3 ], rotation: -Math.PI / 4, color: page.ground };
}

export function mixed(one, other, part) {
  const [ a, b ] = [ one, other ].map(colour => colour.match(/[\d.]+/g).map(Number));

  return `rgb(${[ 0, 1, 2 ].map(i => Math.round(a[i] + (b[i] - a[i]) * part)).join(', ')})`;
}
