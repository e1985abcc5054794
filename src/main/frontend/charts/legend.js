// The names of the series above the picture, and the room they take.
const NARROW = 560;
const ROW = 24;
const KEY = 28;
const PEN = document.createElement('canvas').getContext('2d');

// All names are seen at once: what does not fit beside the others stands in the next row.
export function legend(data, page) {
  const rows = legendRows(data, page);
  const longest = Math.max(0, ...namesOf(data).map(name => widthOf(name, page)));
  const room = page.width - KEY - 8;

  return {
    show: rows > 0, type: 'plain', top: 0, right: 0, left: rows > 1 ? 0 : undefined, align: 'left', itemWidth: KEY, itemHeight: 12, itemGap: 12, padding: [ 4, 0 ],
    textStyle: longest > room ? { color: page.ink, width: room, overflow: 'truncate' } : { color: page.ink },
    inactiveColor: page.rule, selectedMode: false
  };
}

// Lines are named at their ends where there is room.
export function isNamedDirectly(data, page) {
  return data.kind === 'line' && data.series.length > 1 && page.width >= NARROW;
}

// What the legend takes beyond its first row.
export function legendRoom(data, page) {
  return Math.max(0, legendRows(data, page) - 1) * ROW;
}

function legendRows(data, page) {
  const names = namesOf(data);
  let rows = names.length > 1 && !isNamedDirectly(data, page) ? 1 : 0;
  let taken = 0;

  if (rows) {
    names.map(name => KEY + 5 + widthOf(name, page) + 12).forEach(width => {
      if (taken > 0 && taken + width > page.width) {
        rows++;
        taken = 0;
      }
      taken += width;
    });
  }
  return rows;
}

function namesOf(data) {
  return data.series.map(one => one.name).concat(isHiding(data) ? [ data.hidden ] : []);
}

// Whether some of the values are not told.
export function isHiding(data) {
  return data.series.some(one => one.hidden?.length);
}

function widthOf(text, page) {
  PEN.font = `13px ${page.font}`;
  return PEN.measureText(text).width;
}

// Room for the legend, which stands above the name of the axis.
export function grid(data, page, top = 40 + legendRoom(data, page) + (legendRows(data, page) ? ROW : -4), right = 16) {
  return { left: 4, right, top, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' };
}
