// A table of cells, the darker the more; the number stands in each where there is room, three dots where it is not told.
import { mixed } from './look.js';
import { axis, frame } from './parts.js';

export function matrix(data, page) {
  const cells = data.series[0]?.points ?? [];
  const most = Math.max(...cells.map(cell => cell[2] ?? 0), 1e-9);
  const columns = data.x.categories.length;
  const said = value => page.format.of({ format: data.series[0].look ?? 'number' }, value);
  const roomy = page.width / columns >= 44;
  const each = page.width * 0.7 / columns;
  const upright = each >= 90;

  return frame(data, page, {
    grid: { left: 4, right: 8, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: axis(data.x, page, { nameLocation: 'middle', nameGap: 30, axisLabel: { color: page.ink, interval: 0, hideOverlap: false, rotate: upright ? 0 : 45, width: upright ? each - 8 : 120, overflow: upright ? 'break' : 'truncate', lineHeight: 15 } }),
    yAxis: axis(data.y, page, { inverse: true, name: '', axisLabel: { color: page.ink, interval: 0, width: page.width * 0.3, overflow: 'break', lineHeight: 15 } }),
    tooltip: {
      ...frame(data, page).tooltip, trigger: 'item',
      formatter: ({ value, data: cell }) => `${data.y.name}: ${data.y.categories[value[1]]}\n${data.x.name}: ${data.x.categories[value[0]]}\n`
        + `${data.series[0].name}: ${cell.untold ? data.hidden : said(value[2])}`
    },
    series: [ {
      type: 'heatmap',
      data: cells.map(cell => ({
        value: [ cell[0], cell[1], cell[2] ?? 0 ],
        untold: cell[2] === null,
        itemStyle: { color: cell[2] === null ? page.ground : mixed(page.ground, page.c1, 0.06 + 0.8 * cell[2] / most), borderColor: page.rule, borderWidth: 1 },
        label: {
          show: roomy || cell[2] === null, color: cell[2] / most > 0.5 ? page.ground : page.ink, formatter: cell[2] === null ? '···' : said(cell[2])
        }
      }))
    } ]
  });
}
