// The faults of the draft, each a way to what it concerns: at once what the drawing shows, after each save what the server finds.
import { element } from './dom.js';

const SOON_MS = 250;

export function faultList(root, { draft, editor, say }) {
  const panel = root.querySelector('[data-faults]');
  const link = root.querySelector('[data-faults-link]');
  const state = { turn: 0, told: [], seen: { faults: [], hints: [], codes: [] }, timer: undefined };
  const show = () => {
    const faults = together(state, draft, say);

    put(panel.querySelector('[data-faults-list]'), faults, { draft, editor });
    if (link) {
      tellBeside(panel, link, faults, hints(state, faults, draft, say), { draft, editor, say });
    }
    panel.querySelector('[data-faults-state]').textContent = faults.length ? say('faults.count', faults.length) : say('faults.none');
    panel.hidden = false;
    editor.mark(faults.filter(fault => fault.model === draft.model));
  };
  const look = async () => {
    state.timer = undefined;
    state.seen = await editor.lint?.() ?? state.seen;
    show();
  };

  return {
    drawn() {
      state.timer ??= setTimeout(look, SOON_MS);
    },
    async check() {
      const mine = ++state.turn;

      panel.dataset.state = 'checking';
      const told = await draft.faults().catch(() => null);

      if (mine === state.turn && told !== null) {
        state.told = told;
        await look();
        panel.dataset.state = 'checked';
      }
    }
  };
}

// Above the picture how many there are, below them what does not keep the draft from being published.
function tellBeside(panel, link, faults, hints, context) {
  put(panel.querySelector('[data-hints-list]'), hints, context);
  panel.querySelector('[data-hints]').hidden = hints.length === 0;
  link.textContent = context.say('outline.faults', faults.length);
  link.hidden = faults.length === 0;
}

// What the drawing itself shows is as it is now; of all else what the server said last.
function together({ told, seen }, draft, say) {
  const isTold = fault => fault.model === draft.model && (!fault.element.includes('.') && seen.codes.includes(fault.code)
    || seen.faults.some(({ element, code }) => element === fault.element && code === fault.code));
  const ofServer = told.filter(fault => !isTold(fault));

  return [ ...seen.faults.map(({ element, code }) => ({ model: draft.model, element, code, says: say(`fault.${code}`, '') })), ...ofServer ];
}

// What the server says of the same element is not said twice.
function hints({ seen }, faults, draft, say) {
  const isSaid = ({ element, code }) => (SAME[code] ?? []).some(same => faults.some(fault => fault.element === element && fault.code === same));

  return seen.hints.filter(hint => !isSaid(hint)).map(({ element, code }) => ({ model: draft.model, element, code, says: say(`lint.${code}`) }));
}

const SAME = {
  'label-required': [ 'noFinnishName', 'gatewayAsksNothing' ],
  'conditional-flows': [ 'noCondition', 'mayHaveNoWayOn' ],
  'no-disconnected': [ 'neverReached' ],
  'no-implicit-start': [ 'neverReached' ],
  'start-event-required': [ 'noStart' ],
  'no-bpmndi': [ 'notInThePicture' ]
};

function put(list, faults, context) {
  list.replaceChildren(...faults.map(fault => row(fault, context)));
}

function row(fault, { draft, editor }) {
  const isHere = fault.model === draft.model;
  const name = isHere && editor.name?.(fault.element);
  const where = isHere ? fault.element : `${fault.model} ${fault.element}`;
  const words = [ ...name ? [ element('strong', {}, [ name ]), ' ' ] : [], element('code', {}, [ where ]), ` ${fault.says}` ];

  return element('li', {}, [
    isHere && editor.has(fault.element) ? element('button', { type: 'button', onclick: () => editor.show(fault.element, fault) }, words) : element('span', {}, words)
  ]);
}
