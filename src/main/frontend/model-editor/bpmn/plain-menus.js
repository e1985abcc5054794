// Of what the menus offer only what our models may have, and a plain task is one that somebody does.
import { shapeOf } from './blocks.js';

const LAST = 100;
const TASK = 'polku.human.task';
const LEFT_OUT = /data-|participant|pool|-group$|ad-hoc|transaction|complex-gateway|instantiate-gateway|compensation|signal|cancel|link-|script-task|manual-task|send-task|collapsed|^(create|append|replace-with)-task$|message-(end|intermediate-throw)|participants$|-data$/;

class PlainMenus {

  constructor(config, popupMenu, palette, contextPad, create, autoPlace, elementRegistry, injector) {
    const task = config.templates.find(one => one.id === TASK);
    const made = () => shapeOf({ get: name => injector.get(name) }, task);
    const dropped = event => create.start(event, made());

    [ 'bpmn-create', 'bpmn-append', 'bpmn-replace' ].forEach(menu => popupMenu.registerProvider(menu, LAST, {
      getPopupMenuEntries: () => entries => oursFirst(plain(entries), elementRegistry)
    }));
    palette.registerProvider(LAST, { getPaletteEntries: () => entries => asTask(entries, 'create.task', task, { click: dropped, dragstart: dropped }) });
    contextPad.registerProvider(LAST, { getContextPadEntries: () => entries => asTask(without(entries), 'append.append-task', task, {
      click: (event, source) => autoPlace.append(source, made()),
      dragstart: (event, source) => create.start(event, made(), { source })
    }) });
  }
}

PlainMenus.$inject = [ 'config.blocks', 'popupMenu', 'palette', 'contextPad', 'create', 'autoPlace', 'elementRegistry', 'injector' ];

// A step has one place: where it is drawn it is offered no more.
function oursFirst(entries, registry) {
  const all = Object.entries(entries).filter(([ id ]) => !registry.get(id.replace('polku.step.', '')));
  const isOurs = ([ id ]) => id.startsWith('polku.');

  return Object.fromEntries([ ...all.filter(isOurs), ...all.filter(one => !isOurs(one)) ]);
}

// Menus have menus within; one of which nothing is left goes too.
function plain(entries) {
  return Object.fromEntries(Object.entries(entries)
    .filter(([ id ]) => id.startsWith('polku.') || !LEFT_OUT.test(id))
    .map(([ id, entry ]) => [ id, entry.entries ? { ...entry, entries: plain(entry.entries) } : entry ])
    .filter(([ , entry ]) => !entry.entries || Object.keys(entry.entries).length > 0));
}

function without(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([ id ]) => !/compensation|signal|set-color/.test(id)));
}

function asTask(entries, id, task, action) {
  return entries[id] && task ? { ...entries, [id]: { ...entries[id], className: 'bpmn-icon-user-task', title: task.name, action } } : entries;
}

export const plainMenus = { __init__: [ 'plainMenus' ], plainMenus: [ 'type', PlainMenus ] };
