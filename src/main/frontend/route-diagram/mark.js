// Our marks on the boxes: a class for the colour and a symbol beside it, never colour alone.
const KINDS = { done: '●', now: '◉', next: '○' };

export function mark(viewer, lists) {
  const registry = viewer.get('elementRegistry');

  Object.entries(KINDS).forEach(([ kind, symbol ]) => {
    idsOf(lists[kind]).filter(id => registry.get(id)).forEach(id => {
      viewer.get('canvas').addMarker(id, `route-${kind}`);
      viewer.get('overlays').add(id, { position: { top: -16, left: -14 }, html: badge(kind, symbol) });
    });
  });
}

function idsOf(list) {
  return (list ?? '').split(',').map(id => id.trim()).filter(Boolean);
}

function badge(kind, symbol) {
  const badge = document.createElement('span');

  badge.className = `route-badge route-badge--${kind}`;
  badge.textContent = symbol;
  return badge;
}
