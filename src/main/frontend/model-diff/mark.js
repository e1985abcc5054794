// Signs on what differs: a colour, and always the sign itself beside it.
export function markDifferences(viewer, marks) {
  const registry = viewer.get('elementRegistry');

  JSON.parse(marks).filter(mark => registry.get(mark.id)).forEach(mark => {
    const shape = registry.get(mark.id);

    viewer.get('canvas').addMarker(mark.id, `diff-${mark.kind}`);
    viewer.get('overlays').add(mark.id, { position: place(shape), html: badge(mark) });
  });
}

function place(shape) {
  if (!shape.waypoints) {
    return { top: -14, left: -12 };
  }
  const middle = shape.waypoints[Math.floor((shape.waypoints.length - 1) / 2)];
  const next = shape.waypoints[Math.floor((shape.waypoints.length - 1) / 2) + 1] ?? middle;
  const box = { x: Math.min(...shape.waypoints.map(one => one.x)), y: Math.min(...shape.waypoints.map(one => one.y)) };

  return { left: (middle.x + next.x) / 2 - box.x - 11, top: (middle.y + next.y) / 2 - box.y - 11 };
}

function badge(mark) {
  const badge = document.createElement('span');

  badge.className = `diff-badge diff-badge--${mark.kind}`;
  badge.textContent = mark.sign;
  badge.title = mark.title;
  return badge;
}
