// A dot for each case or step: a dotted chart, ages against the lines of the finished.
import { grid, legend } from './legend.js';
import { lines, reach } from './lines.js';
import { SYMBOLS } from './look.js';
import { frame, tipOfPoint } from './parts.js';

const MANY = 400;

export function scatter(data, page) {
  return frame(data, page, {
    grid: grid(data, page),
    legend: legend(data, page),
    tooltip: { ...frame(data, page).tooltip, trigger: 'item', formatter: tipOfPoint(data, page) },
    series: [
      ...data.series.map((one, i) => dots(one, i, page)),
      { type: 'line', data: [], markLine: lines(data, page) },
      reach(data)
    ]
  });
}

export function dots(one, i, page) {
  return {
    type: 'scatter',
    name: one.name,
    data: one.points,
    symbol: SYMBOLS[i % 5],
    symbolSize: one.points.length > MANY ? 4 : 9,
    itemStyle: { color: page.series[i % 5], opacity: one.points.length > MANY ? 0.6 : 0.85 },
    z: 3
  };
}
