// A link of the list shows its element in both pictures; an element chosen in a picture shows its place in the list.
const READABLE = 0.9;

export function selectByLinks(viewers, root) {
  root.addEventListener('click', event => {
    const link = event.target.closest?.('[data-diff-select]');

    if (link) {
      select(viewers, link.dataset.diffSelect);
    }
  });
}

// What does not fit to be read as a whole opens at the first thing that differs.
export function showFirst(viewers, section) {
  const marked = [ ...section.querySelectorAll('[data-diff-marks]') ].reverse().flatMap(canvas => JSON.parse(canvas.dataset.diffMarks));
  const first = marked.find(mark => viewers.some(viewer => viewer.get('elementRegistry').get(mark.id)));

  if (first && viewers.at(-1).get('canvas').zoom() >= 0.79) {
    const viewer = viewers.findLast(one => one.get('elementRegistry').get(first.id));

    centre(viewer, viewer.get('elementRegistry').get(first.id));
  }
}

export function tellSelected(viewers, root) {
  viewers.forEach(viewer => viewer.on('element.click', ({ element }) => {
    const told = root.getElementById(`change-${element.id.replace(/_label$/, '')}`);

    mark(viewers, element.id);
    root.querySelectorAll('.diff-element--shown').forEach(one => one.classList.remove('diff-element--shown'));
    told?.closest('details')?.setAttribute('open', '');
    told?.querySelector('details')?.setAttribute('open', '');
    told?.classList.add('diff-element--shown');
    told?.scrollIntoView({ block: 'nearest' });
  }));
}

function select(viewers, id) {
  const having = viewers.filter(viewer => viewer.get('elementRegistry').get(id));

  mark(viewers, id);
  if (having.length) {
    centre(having.at(-1), having.at(-1).get('elementRegistry').get(id));
  }
}

function mark(viewers, id) {
  viewers.forEach(viewer => {
    const canvas = viewer.get('canvas');

    viewer.get('elementRegistry').filter(shape => canvas.hasMarker(shape, 'diff-shown')).forEach(shape => canvas.removeMarker(shape, 'diff-shown'));
    if (viewer.get('elementRegistry').get(id)) {
      canvas.addMarker(id, 'diff-shown');
    }
  });
}

function centre(viewer, shape) {
  const canvas = viewer.get('canvas');
  const middle = shape.waypoints ? shape.waypoints[Math.floor(shape.waypoints.length / 2)]
    : { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  const { width, height } = canvas.getSize();

  canvas.viewbox({
    x: middle.x - width / READABLE / 2,
    y: middle.y - height / READABLE / 2,
    width: width / READABLE,
    height: height / READABLE
  });
}
