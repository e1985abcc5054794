// The model as an ordered text, equal to the picture: what stands in it, what follows what, what is asked.
import { element } from '../dom.js';
import { called } from './called.js';
import { formOf } from './extensions.js';
import { isAny, isFlowNode, kindOf, processesIn } from './kinds.js';
import { inOrder } from './order.js';

export function outlineOf(desk, place, choose) {
  const { modeler } = desk;
  const state = { faults: [] };
  let timer;
  const render = () => {
    timer = undefined;
    const focused = place.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;

    place.replaceChildren(element('p', { class: 'quiet small' }, [ desk.say('outline.help') ]), element('ol', { class: 'outline' }, processesIn(modeler).map(process => item(process, desk, state, choose))));
    place.querySelector(`[data-id="${focused}"]`)?.focus();
  };
  const soon = () => {
    timer ??= setTimeout(render, 150);
  };

  modeler.on([ 'commandStack.changed', 'selection.changed', 'import.done' ], soon);
  render();
  return {
    mark(ids) {
      state.faults = ids;
      soon();
    }
  };
}

function item(bo, desk, state, choose) {
  const inside = bo.flowElements ? inOrder(bo.flowElements.filter(isFlowNode)) : [];

  return element('li', {}, [
    link(bo, called(bo, desk), desk, choose),
    element('p', { class: 'quiet' }, [ facts(bo, desk).join(' · ') ]),
    faults(bo, desk, state),
    ...next(bo, desk, choose),
    inside.length > 0 && element('ol', { class: 'outline' }, inside.map(one => item(one, desk, state, choose)))
  ]);
}

function link(bo, words, { modeler }, choose) {
  const isChosen = modeler.get('selection').get().some(shape => shape.id === bo.id);

  return element('button', { type: 'button', class: 'outline__name', 'data-id': bo.id, 'aria-current': isChosen ? 'true' : undefined, onclick: () => choose(bo.id) }, [ words ]);
}

function facts(bo, desk) {
  const { say } = desk;
  const fields = formOf(bo).length;
  const host = bo.attachedToRef;

  return [ kindOf(bo, say), bo.id, host && say('outline.on', called(host, desk)), fields && say('outline.fields', fields) ].filter(Boolean);
}

function faults(bo, { say }, { faults }) {
  const count = faults.filter(id => id === bo.id).length;

  return count > 0 && element('p', { class: 'outline__fault' }, [ say('outline.faults', count) ]);
}

// A way by the answer that it stands for, or else by its condition.
function wayOf(flow, desk) {
  return flow.name ? called(flow, desk) : flow.conditionExpression?.body || desk.say('outline.way');
}

// One way on is told; of several each can be chosen, for its question's answer.
function next(bo, desk, choose) {
  const flows = bo.outgoing ?? [];

  if (flows.length > 1 || isAny(bo, 'Gateway')) {
    return flows.map(flow => element('p', {}, [
      link(flow, wayOf(flow, desk), desk, choose), ` → ${called(flow.targetRef, desk)}`
    ]));
  }
  return flows.map(flow => element('p', {}, [ desk.say('outline.next', called(flow.targetRef, desk)) ]));
}
