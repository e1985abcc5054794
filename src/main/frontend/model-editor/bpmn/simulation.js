// Tokens run through the picture; nothing of it is saved, and nothing is edited meanwhile.
import { inWords } from './simulation-words.js';

// told: hears whether it is on.
export function simulation({ modeler, translate }, { canvas, side, preview }, told) {
  const words = inWords(canvas, translate);
  let isOn = false;

  return {
    isOn: () => isOn,
    toggle(on = !isOn) {
      if (on !== isOn) {
        isOn = on;
        modeler.get('toggleMode').toggleMode(isOn);
        side.inert = preview.inert = isOn;
        words(isOn);
        told(isOn);
      }
    }
  };
}
