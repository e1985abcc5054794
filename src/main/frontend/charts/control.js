// A control chart: the values in their order, mean and limits as lines, signals marked by shape as well as colour.
import { grid, legend } from './legend.js';
import { curve } from './line.js';
import { lines, reach } from './lines.js';
import { frame, tipOfAxis } from './parts.js';

export function control(data, page) {
  return frame(data, page, {
    grid: grid(data, page),
    legend: legend(data, page),
    tooltip: { ...frame(data, page).tooltip, trigger: 'axis', formatter: tipOfAxis(data, page) },
    series: [
      ...data.series.map((one, i) => one.look === 'signal' ? signals(one, page) : curve(one, i, page, false)),
      { type: 'line', data: [], markLine: lines(data, page) },
      reach(data)
    ]
  });
}

function signals(one, page) {
  return {
    type: 'scatter', name: one.name, data: one.points, symbol: 'diamond', symbolSize: 15, z: 4,
    itemStyle: { color: page.c4, borderColor: page.ground, borderWidth: 1 }
  };
}
