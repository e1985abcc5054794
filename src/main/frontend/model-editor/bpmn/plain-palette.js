// Of what can be drawn only what our models have: no pools, groups or data.
const LAST = 100;
const LEFT_OUT = [ 'create.data-object', 'create.data-store', 'create.participant-expanded', 'create.group' ];

class PlainPalette {

  constructor(palette) {
    palette.registerProvider(LAST, this);
  }

  getPaletteEntries() {
    return entries => Object.fromEntries(Object.entries(entries).filter(([ name ]) => !LEFT_OUT.includes(name)));
  }
}

PlainPalette.$inject = [ 'palette' ];

export const plainPalette = { __init__: [ 'plainPalette' ], plainPalette: [ 'type', PlainPalette ] };
