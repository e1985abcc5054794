// The buttons above the picture.
import { button } from '../dom.js';
import { fit, zoom } from './view.js';

export function tools(root, desk, frame) {
  const { modeler, say } = desk;
  const stack = modeler.get('commandStack');
  const undo = button(say('undo'), () => stack.undo());
  const redo = button(say('redo'), () => stack.redo());
  const simulate = button(say('simulate'), () => toggle(desk, simulate), { 'aria-pressed': 'false' });
  const picture = button(say('view.picture'), () => look('picture'), { 'aria-pressed': 'true' });
  const outline = button(say('view.outline'), () => look('outline'), { 'aria-pressed': 'false' });
  const ofPicture = [ button(say('zoom.in'), () => zoom(modeler, true)), button(say('zoom.out'), () => zoom(modeler, false)), button(say('zoom.fit'), () => fit(modeler)), simulate ];

  const look = which => {
    const isPicture = which === 'picture';

    picture.setAttribute('aria-pressed', isPicture);
    outline.setAttribute('aria-pressed', !isPicture);
    frame.canvas.hidden = !isPicture;
    frame.outline.hidden = isPicture;
    ofPicture.forEach(one => one.hidden = !isPicture);
    if (isPicture) {
      fit(modeler);
    }
  };
  const refresh = () => {
    undo.disabled = !stack.canUndo();
    redo.disabled = !stack.canRedo();
  };

  root.querySelector('[data-tools]').replaceChildren(picture, outline, undo, redo, ...ofPicture);
  modeler.on('commandStack.changed', refresh);
  refresh();
  look(matchMedia('(max-width: 62rem)').matches ? 'outline' : 'picture');
}

// Tokens run through the picture; nothing of it is saved. The tool's own words are put into ours.
function toggle({ modeler, translate }, simulate) {
  const isOn = simulate.getAttribute('aria-pressed') !== 'true';

  modeler.get('toggleMode').toggleMode(isOn);
  simulate.setAttribute('aria-pressed', isOn);
  modeler.get('canvas').getContainer().querySelectorAll('[class*="bts-"][title]').forEach(one => {
    one.title = translate(one.title);
  });
}
