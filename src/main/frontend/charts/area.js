// Layers on one another, from zero: a cumulative flow. The x axis is of time or categories.
import { grid, legend } from './legend.js';
import { lines, reach } from './lines.js';
import { LINES, hatched } from './look.js';
import { frame, tipOfAxis } from './parts.js';

export function area(data, page) {
  return frame(data, page, {
    grid: grid(data, page),
    legend: legend(data, page),
    tooltip: { ...frame(data, page).tooltip, trigger: 'axis', formatter: tipOfAxis(data, page) },
    series: [
      ...data.series.map((one, i) => ({
        type: 'line',
        name: one.name,
        stack: 'all',
        data: one.points,
        showSymbol: false,
        step: one.look === 'step' ? 'end' : undefined,
        itemStyle: { color: page.series[i % 5], decal: one.look === 'hatched' ? hatched(page) : undefined },
        lineStyle: { color: page.series[i % 5], width: 1.5, type: LINES[i % 5] },
        areaStyle: { color: page.series[i % 5], opacity: 0.5 }
      })),
      { type: 'line', data: [], markLine: lines(data, page) },
      reach(data)
    ]
  });
}
