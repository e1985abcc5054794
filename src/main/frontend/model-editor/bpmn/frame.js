// The places of the drawing editor: picture, outline, what is chosen, its form, the tool's own panel.
import { button, element } from '../dom.js';

export function frame(root, say) {
  const canvas = element('div', { class: 'editor__canvas', role: 'group', 'aria-label': say('canvas') });
  const outline = element('section', { class: 'editor__outline', 'aria-label': say('outline'), hidden: true });
  const chosen = element('section', { class: 'stack', 'aria-label': say('chosen') });
  const form = element('section', { class: 'stack', 'aria-label': say('form'), hidden: true });
  const preview = element('section', { class: 'editor__preview stack', 'aria-label': say('preview'), hidden: true });
  const simulated = element('p', { class: 'quiet small', role: 'status', hidden: true }, [ say('simulated') ]);
  const properties = element('div', { class: 'properties' });
  const more = element('details', {}, [ element('summary', {}, [ say('more') ]), properties ]);
  const back = button(say('outline.back'), () => {}, { class: 'hds-button hds-button--supplementary hds-button--dense' });
  const side = element('div', { class: 'editor__side' }, [ element('div', { class: 'editor__back' }, [ back ]), chosen, form, more ]);

  root.querySelector('[data-work]').replaceChildren(element('div', { class: 'editor__main editor__main--beside' }, [
    element('div', { class: 'editor__drawing' }, [ simulated, canvas, outline ]), side, preview
  ]));
  return { canvas, simulated, outline, side, chosen, form, preview, properties, back };
}
