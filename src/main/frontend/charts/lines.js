// Words that stand end within the picture.
const HEIGHT = 180;

// Lines with words: marks stand (a change of model), limits lie (a percentile); of bars that lie the limits stand too. A target is strong.
export function lines(data, page) {
  const lying = data.shape?.includes('horizontal');

  return {
    silent: true,
    symbol: 'none',
    data: [
      ...data.marks.map(mark => ({ xAxis: mark.at, ...standing(mark, page) })),
      ...data.limits.map(limit => lying ? { xAxis: limit.at, ...standing(limit, page) } : { yAxis: limit.at, ...flat(limit, page) })
    ]
  };
}

function standing(one, page) {
  return { lineStyle: style(one, page, 'solid'), label: { ...said(one, page), width: HEIGHT, position: 'insideEndTop', rotate: 90 } };
}

// Targets are named at the right end, where the other lines are not.
function flat(one, page) {
  return { lineStyle: style(one, page, 'dashed'), label: { ...said(one, page), position: one.look === 'target' ? 'insideEndTop' : 'insideStartTop' } };
}

function style(one, page, usual) {
  const width = page.strong ? 2 : 1;

  return one.look === 'target' ? { color: page.ink, width: width + 1, type: [ 10, 4 ] } : { color: page.ink, width, type: usual };
}

function said(one, page) {
  return {
    color: page.ink, fontSize: 12, fontWeight: one.look === 'target' ? 600 : 400, textBorderColor: page.ground, textBorderWidth: 3,
    formatter: one.label, width: page.width * 0.8, overflow: 'truncate'
  };
}

// Where a line lies beyond the values the axis reaches as far as the line: points that nobody sees.
export function reach(data) {
  const at = data.limits.map(limit => limit.at);
  const lying = data.shape?.includes('horizontal');
  const first = data.series.flatMap(one => one.points).at(0)?.[0] ?? 0;

  return {
    type: 'custom', silent: true, tooltip: { show: false },
    data: [ ...at.map(value => lying ? [ value, first ] : [ first, value ]), ...data.marks.filter(mark => mark.look === 'target').map(mark => [ mark.at, 0 ]) ],
    renderItem: () => undefined
  };
}
