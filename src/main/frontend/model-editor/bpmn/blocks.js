// The building blocks of Polku in the menus of the drawing tool: each makes an element that is wired at once.
const DEFINITIONS = { 'polku.event.message': 'bpmn:MessageEventDefinition', 'polku.event.timer': 'bpmn:TimerEventDefinition' };
const FIRST = 1500;
const waiting = new WeakMap();

export function shapeOf(modeler, template) {
  const shape = modeler.get('elementFactory').createShape({
    type: template.appliesTo[0],
    ...DEFINITIONS[template.id] && { eventDefinitionType: DEFINITIONS[template.id] }
  });

  waiting.set(shape.businessObject, template);
  return shape;
}

// The block that an element was made from and is not yet wired as.
export function takeBlock(bo) {
  const template = waiting.get(bo);

  waiting.delete(bo);
  return template;
}

class BlockMenus {

  constructor(config, popupMenu, create, autoPlace, mouse, injector) {
    const place = template => shapeOf({ get: name => injector.get(name) }, template);
    const drop = (template, hints) => event => {
      popupMenu.close();
      create.start(event instanceof KeyboardEvent ? mouse.getLastMoveEvent() : event, place(template), hints);
    };
    const append = (template, source) => () => {
      popupMenu.close();
      autoPlace.append(source, place(template));
    };
    const entries = act => entriesOf(config.templates, config.title, act);

    popupMenu.registerProvider('bpmn-create', FIRST, {
      getPopupMenuEntries: () => entries(template => ({ click: drop(template), dragstart: drop(template) }))
    });
    popupMenu.registerProvider('bpmn-append', FIRST, {
      getPopupMenuEntries: source => entries(template => ({
        click: append(template, source),
        dragstart: drop(template, { source })
      }))
    });
  }
}

BlockMenus.$inject = [ 'config.blocks', 'popupMenu', 'create', 'autoPlace', 'mouse', 'injector' ];

function entriesOf(templates, title, act) {
  return Object.fromEntries(templates.map(template => [ template.id, {
    label: template.name,
    description: template.description,
    group: { id: 'polku', name: title },
    action: act(template)
  } ]));
}

export const blockMenus = { __init__: [ 'blockMenus' ], blockMenus: [ 'type', BlockMenus ] };
