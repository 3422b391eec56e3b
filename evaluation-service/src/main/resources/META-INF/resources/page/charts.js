// The charts, drawn by Chart.js. Each is an image with a summary in words and its data as a table
// (see figure); no colour stands alone: forms, hatching, dashes and numbers say the same.
import {hatched, limitLines, numbered} from './chart-marks.js';
import {element} from './dom.js';
import {text} from './i18n.js';
import {number, quantity} from './format.js';

const INK = '#1c2b33';
const GRID = '#dfe6e9';
const MAIN = '#0b5563';
const SOFT = 'rgba(11, 85, 99, 0.45)';
const WEAK = '#a4271b';

const {Chart} = globalThis;
Chart.defaults.font.family = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
Chart.defaults.font.size = innerWidth < 640 ? 11 : 13;
Chart.defaults.color = INK;
Chart.defaults.borderColor = GRID;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.plugins.legend.display = false;
if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
  Chart.defaults.animation = false;
} else {
  Chart.defaults.animation.duration = 300;
}

const drawn = new Map();

/**
 * A chart with its title, summary and data.
 *
 * @param draw makes the chart's configuration
 * @param height in pixels
 * @param data the same as a table
 */
export function figure({id, title, summary, height, draw, data, note}) {
  const canvas = element('canvas', {id, role: 'img', 'aria-label': summary});
  const made = element(
    'figure',
    {class: 'chart'},
    element('figcaption', {}, element('h3', {}, title)),
    element('div', {class: 'canvas', style: null}, canvas),
    note,
    element('details', {}, element('summary', {}, `${text('data')}: ${title}`), data),
  );
  made.querySelector('.canvas').style.height = `${height}px`;
  drawn.get(id)?.destroy();
  // Chart.js measures its place, so it draws once the figure stands in the page.
  requestAnimationFrame(() => canvas.isConnected && drawn.set(id, new Chart(canvas, draw())));
  return made;
}

/** One bar an indicator; those over the limit are hatched. */
export const cvBars = ({labels, values, over, limit, limitLabel}) => ({
  type: 'bar',
  data: {
    labels,
    datasets: [
      {
        data: values,
        backgroundColor: over.map((isOver) => (isOver ? hatched(WEAK) : MAIN)),
        borderColor: over.map((isOver) => (isOver ? WEAK : MAIN)),
        borderWidth: 1,
        barPercentage: 0.7,
      },
    ],
  },
  options: {
    indexAxis: 'y',
    layout: {padding: {top: 18, right: 12}},
    scales: {
      x: {beginAtZero: true, suggestedMax: (limit ?? 0) * 1.15},
      y: {grid: {display: false}, ticks: {autoSkip: false}},
    },
    plugins: {tooltip: {callbacks: {label: (item) => number(item.raw, 3, 3)}}},
  },
  plugins: limit === null ? [] : [limitLines([{axis: 'x', value: limit, label: limitLabel}])],
});

const titled = (title) => ({display: true, text: title});

/** One point a school; weak ones are triangles, the weakest have numbers. */
export const schoolScatter = ({good, weak, names, unit, lines}) => ({
  type: 'scatter',
  data: {
    datasets: [
      {label: names.good, data: good, pointStyle: 'circle', radius: 4, backgroundColor: SOFT, borderColor: MAIN},
      {label: names.weak, data: weak, pointStyle: 'triangle', radius: 5, backgroundColor: WEAK, borderColor: WEAK},
    ],
  },
  options: {
    layout: {padding: {top: 8, right: 12}},
    scales: {
      x: {beginAtZero: true, title: titled(text('pupils'))},
      y: {beginAtZero: true, title: titled(unit)},
    },
    plugins: {
      legend: {display: true, position: 'bottom', labels: {usePointStyle: true}},
      tooltip: {callbacks: {label: ({raw}) => `${raw.name}: ${number(raw.x, 0)}, ${quantity(raw.y)} ${unit}`}},
    },
  },
  plugins: [limitLines(lines), numbered(1, INK)],
});

/** Shares of pupils and resource, with the line of equality. */
export const lorenzCurve = ({points, names}) => ({
  type: 'scatter',
  data: {
    datasets: [
      {label: names.curve, data: points, showLine: true, pointRadius: 0, borderColor: MAIN, borderWidth: 2.5, fill: false},
      {
        label: names.equality,
        data: [{x: 0, y: 0}, {x: 1, y: 1}],
        showLine: true,
        pointRadius: 0,
        borderColor: INK,
        borderWidth: 1.5,
        borderDash: [6, 5],
      },
    ],
  },
  options: {
    scales: {
      x: {min: 0, max: 1, title: titled(text('pupilShare')), ticks: {format: {style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0}}},
      y: {min: 0, max: 1, title: titled(text('resourceShare')), ticks: {format: {style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0}}},
    },
    plugins: {
      legend: {display: true, position: 'bottom', labels: {boxHeight: 0}},
      tooltip: {enabled: false},
    },
  },
});

/** The coefficient year by year, one line a series, with the limits that held. */
export const trendLines = ({years, series, limits, limitLabel}) => ({
  type: 'line',
  data: {
    labels: years,
    datasets: [
      ...series.map((line, index) => ({
        label: line.name,
        data: line.values,
        borderColor: MAIN,
        backgroundColor: MAIN,
        borderDash: index === 0 ? [] : [2 + index * 2, 3],
        pointRadius: 5,
        spanGaps: false,
      })),
      {label: limitLabel, data: limits, borderColor: WEAK, borderDash: [6, 5], pointRadius: 0, borderWidth: 1.5, spanGaps: true},
    ],
  },
  options: {
    scales: {x: {offset: true}, y: {beginAtZero: true, title: titled(text('cv'))}},
    plugins: {
      legend: {display: true, position: 'bottom', labels: {boxHeight: 0}},
      tooltip: {callbacks: {label: (item) => `${item.dataset.label}: ${number(item.raw, 3, 3)}`}},
    },
  },
});
