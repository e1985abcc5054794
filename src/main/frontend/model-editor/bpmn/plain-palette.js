// Of what can be drawn only what our models have: no pools, groups or data. The menu of all blocks comes first.
const LAST = 100;
const LEFT_OUT = [ 'create.data-object', 'create.data-store', 'create.participant-expanded', 'create.group' ];

class PlainPalette {

  constructor(palette) {
    palette.registerProvider(LAST, this);
  }

  getPaletteEntries() {
    return ({ create, ...entries }) => ({
      ...create && { create: { ...create, group: 'blocks' } },
      ...Object.fromEntries(Object.entries(entries).filter(([ name ]) => !LEFT_OUT.includes(name)))
    });
  }
}

PlainPalette.$inject = [ 'palette' ];

export const plainPalette = { __init__: [ 'plainPalette' ], plainPalette: [ 'type', PlainPalette ] };
