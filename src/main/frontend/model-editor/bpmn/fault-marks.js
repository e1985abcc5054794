// Marks the faults on their elements and leads to them.
import { called } from './called.js';
import { formOf } from './extensions.js';

export function faultMarks(desk, outline, choose) {
  const { modeler } = desk;
  const canvas = modeler.get('canvas');
  const registry = modeler.get('elementRegistry');
  const overlays = modeler.get('overlays');
  let marked = [];

  return {
    name: path => registry.get(idOf(path)) && nameAt(registry.get(idOf(path)).businessObject, path.split('.')[1], desk),
    has: path => Boolean(registry.get(idOf(path))),
    show: path => choose(idOf(path), path.split('.')[1]),
    mark(faults) {
      const ids = [ ...new Set(faults.map(fault => idOf(fault.element))) ].filter(id => registry.get(id) && registry.get(id) !== canvas.getRootElement());

      overlays.remove({ type: 'fault' });
      marked.filter(id => registry.get(id)).forEach(id => canvas.removeMarker(id, 'has-fault'));
      ids.forEach(id => {
        canvas.addMarker(id, 'has-fault');
        overlays.add(id, 'fault', { position: { top: -10, right: 10 }, html: badge() });
      });
      marked = ids;
      outline.mark(faults.map(fault => idOf(fault.element)));
    }
  };
}

// element, element.field, element.field.option: the element leads.
function idOf(path) {
  return path.split('.')[0];
}

// Of a fault in a form, the question too.
function nameAt(bo, field, desk) {
  const label = field && formOf(bo).find(one => one.id === field)?.label;

  return label ? `${called(bo, desk)}: ${label}` : called(bo, desk);
}

function badge() {
  const made = document.createElement('span');

  made.className = 'fault-badge';
  made.textContent = '!';
  return made;
}
