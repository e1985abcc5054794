// Texts in other languages are changed by commands of the drawing tool, so that they are taken back as what is drawn is.
const WRITE = 'polku.text';
const MOVE = 'polku.textsMove';

class WriteText {

  execute(context) {
    const { texts, language, key, text } = context;

    context.before = texts.get(language, key);
    texts.set(language, key, text);
    return [];
  }

  revert({ texts, language, key, before }) {
    texts.set(language, key, before);
    return [];
  }
}

class MoveTexts {

  execute({ texts, from, to }) {
    texts.move(from, to);
    return [];
  }

  revert({ texts, from, to }) {
    texts.move(to, from);
    return [];
  }
}

class Told {

  constructor(commandStack) {
    commandStack.registerHandler(WRITE, WriteText);
    commandStack.registerHandler(MOVE, MoveTexts);
  }
}

Told.$inject = [ 'commandStack' ];

export const told = { __init__: [ 'told' ], told: [ 'type', Told ] };

export function writeText(modeler, texts, language, key, text) {
  modeler.get('commandStack').execute(WRITE, { texts, language, key, text });
}

export function moveTexts(modeler, texts, from, to) {
  modeler.get('commandStack').execute(MOVE, { texts, from, to });
}

// Whether the picture is as it was read, whatever has been written in other languages.
export function isUndrawn(modeler) {
  const stack = modeler.get('commandStack');

  return stack._stack.slice(0, stack._stackIdx + 1).every(one => one.command === WRITE);
}
