// One indicator of one stage: schools, Lorenz curve, years.
import {decomposition, trends} from './api.js';
import {figure, lorenzCurve, schoolScatter, trendLines} from './charts.js';
import {element, options} from './dom.js';
import {academicYear, coefficient, number, quantity, share, valueUnit} from './format.js';
import {ofBoth, text} from './i18n.js';
import {table} from './tables.js';

const NAMED = 5;

/** The section, with lists to choose stage and indicator from. */
export function explore(view) {
  const stages = view.evaluation.stages.filter((stage) => stage.schools > 0);
  const stage = element('select', {id: 'explore-stage', onchange: render});
  const indicator = element('select', {id: 'explore-indicator', onchange: render});
  options(stage, stages.map((each) => [each.stage, text(each.stage)]), view.chosen.stage);
  options(
    indicator,
    view.standard.indicators.map((each) => [each.id, ofBoth(each.name, each.id)]),
    view.chosen.indicator,
  );
  const charts = element('div', {class: 'charts'});
  const made = element(
    'section',
    {class: 'card', 'aria-labelledby': 'explore', 'data-section': 'explore'},
    element('h2', {id: 'explore'}, text('explore')),
    element(
      'div',
      {class: 'choice'},
      element('div', {class: 'field'}, element('label', {for: 'explore-stage'}, text('stage')), stage),
      element('div', {class: 'field wide'}, element('label', {for: 'explore-indicator'}, text('indicator')), indicator),
    ),
    charts,
  );

  async function render() {
    view.chosen = {stage: stage.value, indicator: indicator.value};
    const wanted = view.chosen;
    const chosen = view.standard.indicators.find((each) => each.id === wanted.indicator);
    charts.replaceChildren(scatter(view, chosen, wanted.stage));
    try {
      const [parts, years] = await Promise.all([
        decomposition(view.evaluation.id, wanted.stage, wanted.indicator),
        trends({
          division: view.evaluation.divisionCode,
          standard: view.evaluation.standard.id,
          indicator: wanted.indicator,
          stage: wanted.stage,
        }),
      ]);
      // Somebody may have chosen another one meanwhile.
      if (view.chosen === wanted && charts.isConnected) {
        charts.append(...[parts && lorenz(parts, chosen), years && trend(years, chosen, view.standard)].filter(Boolean));
      }
    } catch (failure) {
      view.fail(failure);
    }
  }

  if (stages.length > 0) {
    render();
  }
  return made;
}

function scatter(view, indicator, stageId) {
  const stage = view.evaluation.stages.find((each) => each.stage === stageId);
  const result = stage.indicators.find((each) => each.id === indicator.id);
  const rows = view.schools
    .filter((school) => school.stage === stageId)
    .map((school) => ({...school, figure: school.values.find((value) => value.id === indicator.id)}))
    .filter((school) => school.pupils > 0 && (school.figure?.value ?? null) !== null)
    .sort((one, other) => one.figure.value - other.figure.value);
  const threshold = rows.find((row) => row.figure.threshold !== null)?.figure.threshold ?? null;
  const lowest = rows.slice(0, NAMED);
  const weak = threshold === null ? lowest : rows.filter((row) => row.figure.met === false);
  const unit = valueUnit(indicator);
  const name = ofBoth(indicator.name, indicator.id);
  const title = text('scatter', {indicator: name});
  const point = (row) => ({
    x: row.pupils,
    y: row.figure.value,
    name: row.schoolName,
    mark: lowest.includes(row) ? String(lowest.indexOf(row) + 1) : null,
  });
  return figure({
    id: 'scatter',
    title,
    height: 380,
    summary: text('scatterSummary', {
      count: rows.length,
      indicator: name,
      below: threshold === null
        ? text('noThreshold')
        : text('belowThreshold', {threshold: quantity(threshold), count: weak.length}),
    }),
    note: element(
      'div',
      {},
      element('h4', {}, text('lowest')),
      element('ol', {class: 'lowest'}, lowest.map((row) =>
        element('li', {}, `${row.schoolName}: ${quantity(row.figure.value)} ${unit}`))),
    ),
    draw: () =>
      schoolScatter({
        good: rows.filter((row) => !weak.includes(row)).map(point),
        weak: weak.map(point),
        names: threshold === null
          ? {good: text('schoolsLegend'), weak: text('lowestLegend')}
          : {good: text('met'), weak: text('below')},
        unit,
        lines: [
          ...(threshold === null ? [] : [{axis: 'y', value: threshold, label: `${text('threshold')} ${quantity(threshold)}`}]),
          ...(result.mean === null ? [] : [{axis: 'y', value: result.mean, label: `${text('countyMean')} ${quantity(result.mean)}`, dash: [2, 3]}]),
        ],
      }),
    data: table({
      caption: title,
      captionHidden: true,
      rows,
      columns: [
        {title: text('school'), cell: (row) => row.schoolName},
        {title: text('pupils'), number: true, cell: (row) => number(row.pupils, 0)},
        {title: `${text('value')} (${unit})`, number: true, cell: (row) => quantity(row.figure.value)},
      ],
    }),
  });
}

function lorenz(parts, indicator) {
  const found = parts.stages[0]?.indicators[0];
  const measures = found?.partial ?? found;
  if (!measures?.lorenz?.length) {
    return null;
  }
  const name = ofBoth(indicator.name, indicator.id);
  const title = `${text('lorenz')} (${text('gini')} ${coefficient(measures.gini)})`;
  const summary = text('lorenzSummary', {
    indicator: name,
    gini: coefficient(measures.gini),
    half: share(at(measures.lorenz, 0.5)),
  });
  const deciles = Array.from({length: 11}, (unused, index) => index / 10);
  return figure({
    id: 'lorenz',
    title,
    height: 380,
    summary,
    note: found.partial && element('p', {class: 'hint'}, text('lorenzPartial', {count: found.missing.length})),
    draw: () =>
      lorenzCurve({
        points: measures.lorenz.map(([x, y]) => ({x, y})),
        names: {curve: name, equality: text('equality')},
      }),
    data: table({
      caption: title,
      captionHidden: true,
      rows: deciles,
      columns: [
        {title: text('pupilShare'), cell: (decile) => share(decile)},
        {title: text('resourceShare'), number: true, cell: (decile) => share(at(measures.lorenz, decile))},
      ],
    }),
  });
}

/** The curve's height at a share of pupils; it is straight between its points. */
function at(points, pupils) {
  const next = points.findIndex(([x]) => x >= pupils);
  const [[x0, y0], [x1, y1]] = [points[Math.max(next - 1, 0)], points[next]];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (pupils - x0)) / (x1 - x0);
}

function trend(answer, indicator, standard) {
  const points = answer.series.flatMap((series) => series.points);
  if (points.length === 0) {
    return null;
  }
  const name = ofBoth(indicator.name, indicator.id);
  const years = Array.from({length: answer.to - answer.from + 1}, (unused, index) => answer.from + index);
  const of = (series, year) => series.points.find((point) => point.academicYear === year) ?? null;
  const rows = answer.series.flatMap((series) => series.points.map((point) => ({series, point})));
  const title = text('trend');
  return figure({
    id: 'trend',
    title,
    height: 300,
    summary: years.length === 1
      ? text('trendOne', {from: academicYear(years[0]), cv: coefficient(points[0].cv, standard.decimals)})
      : text('trendSummary', {indicator: name, from: academicYear(answer.from), to: academicYear(answer.to)}),
    draw: () =>
      trendLines({
        years: years.map(academicYear),
        series: answer.series.map((series) => ({
          name: `${series.standard.id} v${series.standard.version}`,
          values: years.map((year) => of(series, year)?.cv ?? null),
        })),
        limits: years.map((year) => of(answer.series[0], year)?.limit ?? null),
        limitLabel: text('limit'),
      }),
    data: table({
      caption: title,
      captionHidden: true,
      rows,
      columns: [
        {title: text('academicYear'), cell: ({point}) => academicYear(point.academicYear)},
        {title: text('standard'), cell: ({series}) => `${series.standard.id} v${series.standard.version}`},
        {title: text('mean'), number: true, cell: ({point}) => quantity(point.mean)},
        {title: text('cv'), number: true, cell: ({point}) => coefficient(point.cv, standard.decimals)},
        {title: text('limit'), number: true, cell: ({point}) => (point.limit === null ? text('noLimit') : number(point.limit))},
      ],
    }),
  });
}
