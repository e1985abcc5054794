// Figures on the boxes of a model: the colour of a level, and always the number itself beside it.
export function heat(viewer, marks) {
  const registry = viewer.get('elementRegistry');

  JSON.parse(marks).filter(mark => registry.get(mark.id)).forEach(mark => {
    if (mark.level > 0) {
      viewer.get('canvas').addMarker(mark.id, `heat-${mark.level}`);
    }
    viewer.get('overlays').add(mark.id, { position: { top: -14, right: 24 }, html: badge(mark) });
  });
}

function badge(mark) {
  const badge = document.createElement('span');

  badge.className = 'heat-badge';
  badge.textContent = mark.text;
  badge.title = mark.title;
  return badge;
}
