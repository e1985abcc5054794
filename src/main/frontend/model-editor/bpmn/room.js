// Room in a line of steps: what is put between two does not lie on them.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { selfAndAllChildren } from 'diagram-js/lib/util/Elements';

export const GAP = 50;
const LAST = 200;
const LEVEL = 20;

export const middle = shape => ({ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 });

// All that stands right of the source moves on.
export function makeRoom(modeler, source, delta) {
  const tool = modeler.get('spaceTool');
  const start = source.x + source.width + 10;
  const all = selfAndAllChildren([ modeler.get('canvas').getRootElement() ], true);
  const { movingShapes, resizingShapes } = tool.calculateAdjustments(all, 'x', delta, start);

  tool.makeSpace(movingShapes, resizingShapes, { x: delta, y: 0 }, 'e', start);
}

class Room extends CommandInterceptor {

  constructor(eventBus, injector) {
    super(eventBus);
    this.modeler = { get: name => injector.get(name) };
    this.postExecuted('elements.create', LAST, ({ context }) => context.elements.length === 1 && this.between(context.elements[0]));
  }

  // Dropped onto a line between two steps at the same height.
  between(shape) {
    const [ into, out ] = [ shape.incoming ?? [], shape.outgoing ?? [] ];
    const [ source, target ] = [ into[0]?.source, out[0]?.target ];

    if (into.length !== 1 || out.length !== 1 || Math.abs(middle(source).y - middle(target).y) > LEVEL || source.x > target.x) {
      return;
    }
    const modeling = this.modeler.get('modeling');
    const missing = shape.width + 2 * GAP - (target.x - source.x - source.width);

    if (missing > 0) {
      makeRoom(this.modeler, source, missing);
    }
    const place = { x: source.x + source.width + GAP + shape.width / 2, y: middle(source).y };

    if (missing > 0) {
      modeling.moveElements([ shape ], { x: place.x - middle(shape).x, y: place.y - middle(shape).y });
    }
    [ into[0], out[0] ].forEach(flow => modeling.layoutConnection(flow));
  }
}

Room.$inject = [ 'eventBus', 'injector' ];

export const room = { __init__: [ 'room' ], room: [ 'type', Room ] };
