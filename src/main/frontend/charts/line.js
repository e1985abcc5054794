// Curves, with steps and bands; each is named at its end where there is room.
import { grid, isNamedDirectly, legend } from './legend.js';
import { lines, reach } from './lines.js';
import { LINES, SYMBOLS } from './look.js';
import { frame, tipOfAxis } from './parts.js';

export function line(data, page) {
  const direct = isNamedDirectly(data, page);
  const longest = Math.max(...data.series.map(one => one.name.length));

  return frame(data, page, {
    grid: direct ? grid(data, page, 36, Math.min(220, 24 + longest * 7.5)) : grid(data, page),
    legend: legend(data, page),
    tooltip: { ...frame(data, page).tooltip, trigger: 'axis', formatter: tipOfAxis(data, page) },
    series: [
      ...data.series.map((one, i) => curve(one, i, page, direct)),
      ...data.series.map((one, i) => one.band && band(one, i, page)).filter(Boolean),
      { type: 'line', data: [], markLine: lines(data, page) },
      reach(data)
    ]
  });
}

export function curve(one, i, page, direct) {
  const few = one.points.length <= 40 && one.look !== 'step';

  return {
    type: 'line',
    name: one.name,
    data: one.points,
    step: one.look === 'step' ? 'end' : undefined,
    symbol: SYMBOLS[i % 5],
    symbolSize: 7,
    showSymbol: few,
    itemStyle: { color: page.series[i % 5] },
    lineStyle: { color: page.series[i % 5], width: page.strong ? 3 : 2, type: one.look === 'dashed' ? LINES[1] : LINES[i % 5] },
    endLabel: { show: Boolean(direct), formatter: '{a}', color: page.ink, distance: 8 },
    labelLayout: { moveOverlap: 'shiftY' },
    z: 3
  };
}

function band(one, i, page) {
  return {
    type: 'custom',
    name: one.name,
    data: one.band.map(([ x, , upper ]) => [ x, upper ]),
    silent: true,
    tooltip: { show: false },
    z: 1,
    renderItem: (params, api) => params.dataIndex === 0 && {
      type: 'polygon',
      shape: { points: edge(one, 2, api).concat(edge(one, 1, api).reverse()) },
      style: { fill: page.series[i % 5], opacity: 0.16 }
    }
  };
}

function edge(one, part, api) {
  const points = one.band.map(point => api.coord([ point[0], point[part] ]));

  return one.look !== 'step' ? points
    : points.flatMap((point, i) => i ? [ [ point[0], points[i - 1][1] ], point ] : [ point ]);
}
