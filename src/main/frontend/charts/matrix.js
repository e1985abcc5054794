// A table of cells, the darker the more; the number stands in each where there is room.
import { mixed } from './look.js';
import { axis, frame } from './parts.js';

export function matrix(data, page) {
  const cells = data.series[0]?.points ?? [];
  const most = Math.max(...cells.map(cell => cell[2]), 1e-9);
  const columns = data.x.categories.length;
  const roomy = page.width / columns >= 44;

  return frame(data, page, {
    grid: { left: 4, right: 8, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: axis(data.x, page, { nameLocation: 'middle', nameGap: 30, axisLabel: { color: page.ink, rotate: columns > 6 ? 45 : 0, width: 120, overflow: 'truncate' } }),
    yAxis: axis(data.y, page, { inverse: true, name: '', axisLabel: { color: page.ink, width: page.width * 0.3, overflow: 'truncate' } }),
    tooltip: {
      ...frame(data, page).tooltip, trigger: 'item',
      formatter: ({ value }) => `${data.y.name}: ${data.y.categories[value[1]]}\n${data.x.name}: ${data.x.categories[value[0]]}\n`
        + `${data.series[0].name}: ${page.format.of({ format: data.series[0].look ?? 'number' }, value[2])}`
    },
    series: [ {
      type: 'heatmap',
      data: cells.map(cell => ({
        value: cell,
        itemStyle: { color: mixed(page.ground, page.c1, 0.06 + 0.8 * cell[2] / most), borderColor: page.rule, borderWidth: 1 },
        label: {
          show: roomy, color: cell[2] / most > 0.5 ? page.ground : page.ink,
          formatter: ({ value }) => page.format.of({ format: data.series[0].look ?? 'number' }, value[2])
        }
      }))
    } ]
  });
}
