// The verdict of an evaluation, and each stage with its indicators.
import {cvBars, figure} from './charts.js';
import {element} from './dom.js';
import {academicYear, coefficient, quantity, number, valueUnit} from './format.js';
import {ofBoth, text} from './i18n.js';
import {table} from './tables.js';
import {verdictBadge} from './verdict.js';

/** The conclusion, as short as a reader wants it first. */
export function conclusion({evaluation, standard, divisionName, schools}) {
  return element(
    'section',
    {class: 'card conclusion', 'aria-labelledby': 'conclusion'},
    element('h2', {id: 'conclusion', tabindex: '-1'}, `${text('conclusion')} `, verdictBadge(evaluation.verdict)),
    element(
      'p',
      {class: 'facts'},
      text('facts', {
        division: divisionName ? `${divisionName} (${evaluation.divisionCode})` : evaluation.divisionCode,
        year: academicYear(evaluation.academicYear),
        standard: `${ofBoth(standard.title, standard.id)} (${standard.id})`,
      }),
    ),
    element('div', {class: 'tiles'}, evaluation.stages.map((stage) => tile(stage, standard, schools))),
  );
}

function tile(stage, standard, schools) {
  const rows = schools.filter((school) => school.stage === stage.stage);
  const failing = rows.filter((school) => school.verdict === 'FAIL').length;
  return element(
    'div',
    {class: 'tile', 'data-stage': stage.stage},
    element('h3', {}, `${text(stage.stage)} `, verdictBadge(stage.verdict)),
    standard.cvRule.apply === 'COMPOSITE' ? composite(stage) : overLimit(stage),
    standard.schoolRule && element('p', {}, text('schoolsFailing', {failing, schools: rows.length})),
    element(
      'p',
      {class: 'hint'},
      text('schoolsAndPupils', {schools: number(stage.schools, 0), pupils: number(stage.pupils, 0)}),
    ),
  );
}

const composite = (stage) =>
  element(
    'p',
    {class: 'headline'},
    element('span', {class: 'big', 'data-composite': stage.stage}, coefficient(stage.compositeCv, 2)),
    ` ${text('compositeOf', {limit: number(stage.limit)})}`,
  );

const overLimit = (stage) =>
  element(
    'p',
    {},
    text('overLimit', {
      count: stage.indicators.filter((indicator) => indicator.verdict === 'FAIL').length,
      limit: number(stage.limit),
    }),
  );

/** Indicators of a stage, as a table and as bars. */
export function stageDetails({stage, standard}) {
  const names = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  const name = (result) => ofBoth(names.get(result.id).name, result.id);
  const id = `stage-${stage.stage.toLowerCase()}`;
  return element(
    'section',
    {class: 'card', 'aria-labelledby': id, 'data-section': stage.stage},
    element('h2', {id}, `${text(stage.stage)} `, verdictBadge(stage.cvVerdict)),
    element(
      'div',
      {class: 'pair'},
      indicatorTable(stage, standard, name, names),
      bars(stage, standard, name, `${id}-chart`),
    ),
  );
}

function indicatorTable(stage, standard, name, names) {
  const limited = stage.indicators.some((result) => result.limit !== null);
  return table({
    caption: text('indicatorsOf', {stage: text(stage.stage)}),
    rows: stage.indicators,
    columns: [
      {title: text('indicator'), cell: name},
      {title: text('mean'), number: true, cell: (result) => meanOf(result, names.get(result.id))},
      {title: text('cv'), number: true, cell: (result) => cvOf(result, standard.decimals)},
      ...(limited
        ? [
            {title: text('limit'), number: true, cell: (result) => (result.limit === null ? text('noLimit') : number(result.limit))},
            {title: text('verdict'), cell: (result) => verdictBadge(result.verdict)},
          ]
        : []),
      {title: text('missing'), cell: missing},
    ],
  });
}

function meanOf(result, indicator) {
  const mean = result.mean === null && result.partial
    ? `${text('partial', {schools: result.partial.schools})}${quantity(result.partial.mean)}`
    : quantity(result.mean);
  return element('span', {}, `${mean} `, element('span', {class: 'unit'}, valueUnit(indicator)));
}

const cvOf = (result, decimals) =>
  result.cv === null && result.partial
    ? `${text('partial', {schools: result.partial.schools})}${coefficient(result.partial.cv, decimals)}`
    : coefficient(result.cv, decimals);

const missing = (result) =>
  result.missing.length === 0
    ? text('noneMissing')
    : element(
        'details',
        {},
        element('summary', {}, text('missingCount', {count: result.missing.length})),
        result.missing.join(' '),
      );

/** The bars, the composite among them where the standard limits that. */
function bars(stage, standard, name, id) {
  const rows = stage.indicators.map((result) => ({label: name(result), cv: result.cv, over: result.verdict === 'FAIL'}));
  if (standard.cvRule.apply === 'COMPOSITE') {
    rows.push({label: text('compositeCv'), cv: stage.compositeCv, over: stage.cvVerdict === 'FAIL'});
  }
  const known = rows.filter((row) => row.cv !== null);
  const worst = known.reduce((most, row) => (most === null || row.cv > most.cv ? row : most), null);
  const limit = stage.limit === null ? text('noLimit') : number(stage.limit);
  const title = text('cvChart', {stage: text(stage.stage)});
  const lines = Math.max(...rows.map((row) => wrapped(row.label).length));
  return figure({
    id,
    title,
    height: 70 + rows.length * (14 + lines * 16),
    summary: text('cvSummary', {
      stage: text(stage.stage),
      worst: worst?.label ?? text('unknown'),
      cv: coefficient(worst?.cv, standard.decimals),
      limit,
    }),
    draw: () =>
      cvBars({
        labels: rows.map((row) => wrapped(row.label)),
        values: rows.map((row) => row.cv),
        over: rows.map((row) => row.over),
        limit: stage.limit,
        limitLabel: `${text('limit')} ${limit}`,
      }),
    data: table({
      caption: title,
      captionHidden: true,
      rows,
      columns: [
        {title: text('indicator'), cell: (row) => row.label},
        {title: text('cv'), number: true, cell: (row) => coefficient(row.cv, standard.decimals)},
        {title: text('limit'), number: true, cell: () => limit},
      ],
    }),
  });
}

/** Long names in lines, so that the bars keep their room; a Chinese sign counts for two letters. */
function wrapped(label) {
  const width = innerWidth < 640 ? 18 : 32;
  if (!label.includes(' ')) {
    return label.match(new RegExp(`.{1,${width / 2}}`, 'gu'));
  }
  const lines = [];
  for (const word of label.split(' ')) {
    if (lines.length > 0 && lines.at(-1).length + word.length < width) {
      lines.push(`${lines.pop()} ${word}`);
    } else {
      lines.push(word);
    }
  }
  return lines;
}
