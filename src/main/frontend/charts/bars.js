// Bars from zero: side by side, on one another or lying; what is still open is hatched, what is not told is said to be hidden.
import { grid, isHiding, legend } from './legend.js';
import { lines, reach } from './lines.js';
import { hatched } from './look.js';
import { axis, frame, tipOfAxis } from './parts.js';

const DENSE = 24;
const NAMES = 0.4;
const LETTER = 7.5;
const LINE = 16;
const ROOM = 64;
const STUB = 0.04;

export function bars(data, page) {
  const lying = data.shape?.includes('horizontal');
  const stacked = data.shape?.includes('stacked');
  const across = axis(data.y, page, { nameLocation: 'middle', nameGap: 30 });
  const down = axis(data.x, page, { inverse: true, nameLocation: 'start', nameTextStyle: { align: 'left', color: page.quiet }, axisLabel: { color: page.ink, interval: 0, width: page.width * NAMES, overflow: 'break', lineHeight: 16 } });
  const told = tipOfAxis(data, page);

  return frame(data, page, {
    ...(lying ? { xAxis: across, yAxis: down } : {}),
    grid: lying && !stacked ? grid(data, page, undefined, ROOM) : grid(data, page),
    legend: legend(data, page),
    tooltip: {
      ...frame(data, page).tooltip, trigger: 'axis', axisPointer: { type: 'shadow' },
      formatter: points => told(points.map(point => lying ? { ...point, value: [ point.value[1], point.value[0] ] } : point))
    },
    series: [ ...data.series.map((one, i) => ({
      type: 'bar',
      name: one.name,
      stack: stacked ? 'all' : `${i}`,
      data: lying ? one.points.map(([ x, y ]) => [ y, x ]) : one.points,
      barCategoryGap: one.points.length > DENSE ? '10%' : '30%',
      itemStyle: {
        color: colour(one, i, page), borderColor: page.ground, borderWidth: stacked ? 1 : 0,
        decal: one.look === 'hatched' ? hatched(page) : undefined
      },
      label: {
        show: !stacked && data.series.length === 1 && one.points.length <= 12, position: lying ? 'right' : 'top', color: page.ink,
        formatter: point => page.format.of(data.y, point.value[lying ? 0 : 1])
      },
      markLine: i === 0 ? lines(data, page) : undefined
    })), reach(data), ...(isHiding(data) ? untold(data, page, lying, stacked) : []) ]
  });
}

// A short dashed bar where a value is not told: at the end of those on one another, else in its own place.
function untold(data, page, lying, stacked) {
  const parts = stacked ? [ [ ...new Set(data.series.flatMap(one => one.hidden ?? [])) ] ] : data.series.map(one => one.hidden ?? []);
  const length = most(data, stacked) * STUB || 1;

  return parts.map((places, i) => ({
    type: 'bar',
    name: data.hidden,
    stack: stacked ? 'all' : `${i}`,
    data: places.map(place => lying ? [ length, place ] : [ place, length ]),
    itemStyle: { color: page.ground, borderColor: page.quiet, borderType: 'dashed', borderWidth: 1, decal: { ...hatched(page), color: page.quiet } }
  }));
}

function most(data, stacked) {
  const sums = data.x.categories.map((name, place) => data.series.map(one => one.points[place]?.[1] ?? 0));

  return Math.max(...sums.map(values => stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values)));
}

// In pixels: bars that lie have room for their names, however many lines these take; undefined leaves the height to the page.
export function height(data, page) {
  if (!data.shape?.includes('horizontal')) {
    return undefined;
  }
  const longest = Math.max(...data.x.categories.map(name => name.length));
  const rows = Math.ceil(longest * LETTER / (page.width * NAMES));

  return 110 + data.x.categories.length * Math.max(30, rows * LINE + 14);
}

// What is the same thing has the same colour in every picture; what is not among the five is grey.
function colour(one, i, page) {
  return (one.look === 'quiet' || one.tone >= 5) ? page.quiet : page.series[(one.tone ?? i) % 5];
}
