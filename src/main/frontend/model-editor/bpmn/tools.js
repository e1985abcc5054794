// The buttons above the picture.
import { button } from '../dom.js';
import { simulation } from './simulation.js';
import { fit, zoom } from './view.js';

export function tools(root, desk, frame) {
  const { modeler, say } = desk;
  const stack = modeler.get('commandStack');
  const undo = button(say('undo'), () => stack.undo());
  const redo = button(say('redo'), () => stack.redo());
  const simulate = button(say('simulate'), () => tokens.toggle(), { 'aria-pressed': 'false' });
  const picture = button(say('view.picture'), () => look('picture'), { 'aria-pressed': 'true' });
  const outline = button(say('view.outline'), () => look('outline'), { 'aria-pressed': 'false' });
  const ofPicture = [ button(say('zoom.in'), () => zoom(modeler, true)), button(say('zoom.out'), () => zoom(modeler, false)), button(say('zoom.fit'), () => fit(modeler)), simulate ];
  const refresh = () => {
    const had = [ undo, redo ].indexOf(document.activeElement);

    undo.disabled = tokens.isOn() || !stack.canUndo();
    redo.disabled = tokens.isOn() || !stack.canRedo();
    if (had >= 0 && [ undo, redo ][had].disabled) {
      [ redo, undo ][had].focus();
    }
  };
  const tokens = simulation(desk, frame, isOn => {
    simulate.setAttribute('aria-pressed', isOn);
    frame.simulated.hidden = !isOn;
    refresh();
  });
  const look = which => {
    const isPicture = which === 'picture';

    picture.setAttribute('aria-pressed', isPicture);
    outline.setAttribute('aria-pressed', !isPicture);
    frame.canvas.hidden = !isPicture;
    frame.outline.hidden = isPicture;
    ofPicture.forEach(one => one.hidden = !isPicture);
    if (isPicture) {
      fit(modeler);
    } else {
      tokens.toggle(false);
    }
  };

  root.querySelector('[data-tools]').replaceChildren(picture, outline, undo, redo, ...ofPicture);
  modeler.on('commandStack.changed', refresh);
  refresh();
  look(matchMedia('(max-width: 62rem)').matches ? 'outline' : 'picture');
}
