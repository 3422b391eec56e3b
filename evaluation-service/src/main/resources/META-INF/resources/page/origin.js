// From which data an evaluation was computed.
import {element} from './dom.js';
import {instant, number} from './format.js';
import {text} from './i18n.js';
import {table} from './tables.js';

export function origin({evaluation}) {
  const term = (title, content) => [element('dt', {}, title), element('dd', {}, content)];
  return element(
    'section',
    {class: 'card', 'aria-labelledby': 'origin'},
    element('h2', {id: 'origin'}, text('origin')),
    element(
      'dl',
      {},
      ...term(text('asOf'), instant(evaluation.asOf)),
      ...term(text('sealedAt'), instant(evaluation.createdAt)),
      ...term(text('engine'), evaluation.engineVersion),
      ...term(text('digest'), element('code', {}, evaluation.digest)),
    ),
    table({
      caption: text('source'),
      captionHidden: true,
      rows: evaluation.sources,
      columns: [
        {title: text('source'), cell: (source) => source.service},
        {title: text('rows'), number: true, cell: (source) => number(source.rows, 0)},
        {title: text('digest'), cell: (source) => element('code', {}, source.digest)},
      ],
    }),
  );
}
