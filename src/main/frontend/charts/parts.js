// What all charts share: frame, axes, lines with words, tooltips without styles of their own.
const DAY = 86400000;
const MONTH = 28 * DAY;

export function frame(data, page, option) {
  return {
    animation: false,
    textStyle: { fontFamily: page.font, fontSize: 13, color: page.ink },
    color: page.series,
    grid: { left: 4, right: 16, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: axis(data.x, page, { nameLocation: 'middle', nameGap: 30 }),
    yAxis: axis(data.y, page, { ...reaching(data), nameLocation: 'end', nameTextStyle: { align: 'left', padding: [ 0, 0, 4, -4 ], color: page.quiet } }),
    tooltip: {
      renderMode: 'richText', confine: true, backgroundColor: page.ground, borderColor: page.quiet, borderWidth: 1,
      textStyle: { color: page.ink, fontSize: 13 }, axisPointer: { lineStyle: { color: page.quiet } }
    },
    ...option
  };
}

export function axis(one, page, more) {
  const isCategory = one.type === 'category';

  return {
    type: one.type,
    name: one.name,
    data: one.categories,
    min: isCategory || one.type === 'time' ? undefined : zero,
    max: one.format === 'percent' ? wholeOrLess : undefined,
    minInterval: one.type === 'time' ? page.isShort ? DAY : MONTH : undefined,
    nameTextStyle: { color: page.quiet },
    axisLine: { show: true, lineStyle: { color: page.quiet } },
    axisTick: { show: false },
    axisLabel: { color: page.ink, hideOverlap: true, formatter: label(one, page) },
    splitLine: { show: !isCategory && one.type !== 'time', lineStyle: { color: page.rule } },
    ...more
  };
}

// Numbers begin at zero, or below where some are negative.
function zero(extent) {
  return Math.min(0, extent.min);
}

// A line that lies above all values is seen too.
function reaching(data) {
  const highest = Math.max(0, ...(data.limits ?? []).map(limit => limit.at));
  const step = 10 ** Math.floor(Math.log10(highest || 1)) / 2;
  const top = Math.ceil(highest * 1.02 / step) * step;

  return highest > 0 && data.y.format !== 'percent' ? { max: extent => extent.max < highest ? top : undefined } : {};
}

function wholeOrLess(extent) {
  return extent.max > 0.6 ? 1 : undefined;
}

function label(one, page) {
  return one.type === 'category' ? undefined
    : one.type === 'time' ? page.isShort ? value => page.format.of(one, value) : page.format.month
      : value => page.format.of(one, value);
}

export function tipOfAxis(data, page) {
  return points => {
    const shown = points.filter(point => point.value?.[1] != null && point.seriesType !== 'custom');
    const place = shown[0]?.value[0];
    const head = shown.length ? `${data.x.name}: ${page.format.of(data.x, place)}\n` : '';
    const told = shown.filter(point => data.series[point.seriesIndex] && !data.series[point.seriesIndex].hidden?.includes(place))
      .map(point => `${point.seriesName}: ${page.format.of(data.y, point.value[1])}`);
    const untold = data.series.filter(one => one.hidden?.includes(place)).map(one => `${one.name}: ${data.hidden}`);

    return head + told.concat(untold).join('\n');
  };
}

export function tipOfPoint(data, page) {
  return point => {
    const series = data.series[point.seriesIndex];
    const said = series?.labels?.[point.dataIndex];

    return [ said ?? series?.name, `${data.x.name}: ${page.format.of(data.x, point.value[0])}`,
      `${data.y.name}: ${page.format.of(data.y, point.value[1])}` ].filter(Boolean).join('\n');
  };
}
