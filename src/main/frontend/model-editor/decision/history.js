// Takes changes of a table back, one by one, and makes them again.
import { button } from '../dom.js';

// read: gives all as it is now. put: makes it so again, and draws it.
export function historyOf(say, read, put) {
  const [ past, future ] = [ [], [] ];
  const undo = button(say('undo'), () => go(past, future));
  const redo = button(say('redo'), () => go(future, past));
  const refresh = () => {
    const had = [ undo, redo ].indexOf(document.activeElement);

    undo.disabled = past.length === 0;
    redo.disabled = future.length === 0;
    if (had >= 0 && [ undo, redo ][had].disabled) {
      [ redo, undo ][had].focus();
    }
  };
  const go = (from, to) => {
    to.push(read());
    put(from.pop());
    refresh();
  };

  refresh();
  return {
    buttons: [ undo, redo ],
    // What stood before a change that is about to be made.
    keep(before = read()) {
      past.push(before);
      future.length = 0;
      refresh();
    }
  };
}
