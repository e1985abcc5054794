// Draws the chart whose data stands in the element, in the reader's colours and language, and again when these or its size change.
import { init, use } from 'echarts/core';
import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

import { area } from './area.js';
import { bars, height } from './bars.js';
import { control } from './control.js';
import { formats } from './format.js';
import { legendRoom } from './legend.js';
import { line } from './line.js';
import { colours, onOtherColours } from './look.js';
import { matrix } from './matrix.js';
import { scatter } from './scatter.js';

use([ BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent,
  TooltipComponent, LabelLayout, CanvasRenderer ]);

const LONGEST = 80;
const KINDS = { line, bars, area, scatter, control, matrix };

export function draw(element) {
  const data = { series: [], marks: [], limits: [], ...JSON.parse(element.querySelector('script').textContent, known) };

  shorten(data);

  element.hidden = false;
  const canvas = element.querySelector('.chart__canvas');
  const picture = init(canvas);
  const redraw = () => {
    const page = { ...colours(element), format: formats(document.documentElement.lang), width: canvas.clientWidth, isShort: isShort(data) };

    canvas.style.height = '';
    canvas.style.height = `${(height(data, page) ?? canvas.clientHeight) + legendRoom(data, page)}px`;
    picture.resize();
    picture.setOption(KINDS[data.kind](data, page), true);
    element.dataset.state = 'drawn';
  };

  redraw();
  new ResizeObserver(() => requestAnimationFrame(redraw)).observe(canvas);
  onOtherColours(redraw);
}

// Whether less than a season is shown: then days are told, not months.
function isShort(data) {
  const moments = data.series.flatMap(one => one.points.map(point => point[0]));

  return Math.max(...moments) - Math.min(...moments) < 100 * 86400000;
}

// Names have the room of a few lines; the table beside the chart tells them whole.
function shorten(data) {
  const cut = name => name?.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;

  [ data.x, data.y ].filter(one => one?.categories).forEach(one => {
    one.categories = one.categories.map(cut);
  });
  data.series.forEach(one => {
    one.name = cut(one.name);
    one.labels = one.labels?.map(cut);
  });
}

// A value that is not there comes as a word.
function known(key, value) {
  return value === 'NaN' ? null : value;
}
