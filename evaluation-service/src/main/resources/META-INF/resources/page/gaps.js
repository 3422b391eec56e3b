// Which school lacks what, and how much of it.
import {gapsWorkbook, offersGaps} from './api.js';
import {element, options} from './dom.js';
import {gapUnit, number, quantity, valueUnit} from './format.js';
import {ofBoth, text} from './i18n.js';
import {sortableTable} from './tables.js';

/** The section with table, filters and download. */
export function gaps(view) {
  const rows = rowsOf(view);
  const made = element(
    'section',
    {class: 'card', 'aria-labelledby': 'gaps', 'data-section': 'gaps'},
    element('h2', {id: 'gaps'}, text('gaps')),
  );
  if (rows.length === 0) {
    const sets = view.standard.indicators.some((indicator) => Object.keys(indicator.threshold ?? {}).length > 0);
    made.append(element('p', {}, text(sets ? 'gapsNone' : 'gapsNoThreshold')));
    return made;
  }
  const stage = element('select', {id: 'gaps-stage', onchange: render});
  const indicator = element('select', {id: 'gaps-indicator', onchange: render});
  const everything = ['', text('all')];
  options(stage, [everything, ...view.evaluation.stages.map((each) => [each.stage, text(each.stage)])], '');
  options(
    indicator,
    [everything, ...view.standard.indicators.map((each) => [each.id, ofBoth(each.name, each.id)])],
    '',
  );
  const download = element(
    'button',
    {type: 'button', id: 'gaps-download', hidden: true, onclick: () => save(view, stage.value, indicator.value)},
    text('download'),
  );
  const list = element('div', {id: 'gaps-list'});
  made.append(
    element(
      'div',
      {class: 'choice'},
      element('div', {class: 'field'}, element('label', {for: 'gaps-stage'}, text('stage')), stage),
      element('div', {class: 'field wide'}, element('label', {for: 'gaps-indicator'}, text('indicator')), indicator),
      element('div', {class: 'actions'}, download),
    ),
    list,
  );

  function render() {
    list.replaceChildren(
      sortableTable({
        caption: text('gapsCaption'),
        columns: columns(),
        rows: rows.filter(
          (row) =>
            (!stage.value || row.school.stage === stage.value) &&
            (!indicator.value || row.indicator.id === indicator.value),
        ),
        say: view.say,
      }),
    );
  }

  render();
  offersGaps(view.evaluation.id).then(
    (offered) => {
      download.hidden = !offered;
    },
    view.fail,
  );
  return made;
}

/** What the evaluation says of each school, as far as it falls short. */
function rowsOf({schools, standard}) {
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  return schools.flatMap((school) =>
    school.values
      .filter((value) => value.met === false)
      .map((value) => ({school, value, indicator: indicators.get(value.id)})));
}

const columns = () => [
  {title: text('school'), cell: (row) => row.school.schoolName, key: (row) => row.school.schoolName},
  {title: text('schoolCode'), cell: (row) => row.school.schoolCode, key: (row) => row.school.schoolCode},
  {title: text('stage'), cell: (row) => text(row.school.stage), key: (row) => text(row.school.stage)},
  {
    title: text('indicator'),
    cell: (row) => ofBoth(row.indicator.name, row.indicator.id),
    key: (row) => ofBoth(row.indicator.name, row.indicator.id),
  },
  {
    title: text('value'),
    number: true,
    cell: (row) => `${quantity(row.value.value)} ${valueUnit(row.indicator)}`,
    key: (row) => row.value.value,
  },
  {title: text('threshold'), number: true, cell: (row) => quantity(row.value.threshold), key: (row) => row.value.threshold},
  {
    title: text('gap'),
    number: true,
    cell: (row) => `${number(row.value.gap)} ${gapUnit(row.indicator)}`,
    key: (row) => row.value.gap,
  },
];

async function save(view, stage, indicator) {
  const {divisionCode, academicYear, standard, id} = view.evaluation;
  const name = `gaps-${divisionCode}-${academicYear}-${standard.id}.xlsx`;
  view.say(text('downloading'));
  try {
    const workbook = await gapsWorkbook(id, {...(stage && {stage}), ...(indicator && {indicator})});
    const address = URL.createObjectURL(workbook);
    element('a', {href: address, download: name}).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    view.say(text('downloaded', {name}));
  } catch (failure) {
    view.fail(failure);
  }
}
