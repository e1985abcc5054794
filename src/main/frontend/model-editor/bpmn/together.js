// Several changes as one, so that one press takes them all back.
class Together {

  preExecute({ act }) {
    act();
  }
}

class TogetherCommand {

  constructor(commandStack) {
    commandStack.registerHandler('polku.together', Together);
  }
}

TogetherCommand.$inject = [ 'commandStack' ];

export const together = { __init__: [ 'together' ], together: [ 'type', TogetherCommand ] };

export function atOnce(modeler, change) {
  let made;

  modeler.get('commandStack').execute('polku.together', { act: () => {
    made = change();
  } });
  return made;
}
