// Tables with caption, headings and scope; sortable where wanted.
import {element} from './dom.js';
import {text} from './i18n.js';

/**
 * @param caption what it shows
 * @param columns [{title, cell(row), number?}]; the first one heads its row
 * @param rows the rows
 */
export function table({caption, columns, rows, captionHidden = false}) {
  return scrolled(
    caption,
    element(
      'table',
      {},
      element('caption', {class: captionHidden && 'hidden-visually'}, caption),
      element('thead', {}, element('tr', {}, columns.map((column) => heading(column)))),
      body(columns, rows),
    ),
  );
}

/** A wide table scrolls by itself, with the keyboard too. */
const scrolled = (caption, content) =>
  element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption}, content);

const heading = (column, ...content) =>
  element(
    'th',
    {scope: 'col', class: column.number && 'number'},
    ...(content.length > 0 ? content : [column.title]),
  );

const body = (columns, rows) =>
  element(
    'tbody',
    {},
    rows.map((row) =>
      element(
        'tr',
        {},
        columns.map((column, index) =>
          element(
            index === 0 ? 'th' : 'td',
            {scope: index === 0 && 'row', class: column.number && 'number'},
            column.cell(row),
          )),
      )),
  );

/**
 * A table whose headings sort, and that shows its rows in portions.
 *
 * @param columns as above, with `key(row)` to sort by
 * @param portion how many rows at first, and more each time
 * @param say told in words what has changed
 */
export function sortableTable({caption, columns, rows, portion = 50, say}) {
  let order = null;
  let shown = portion;
  const made = element('table', {}, element('caption', {}, caption));
  const count = element('p', {class: 'hint'});
  const more = element('button', {type: 'button', onclick: showMore});
  const headings = columns.map((column) =>
    heading(
      column,
      element(
        'button',
        {type: 'button', class: 'sort', title: text('sortBy', {column: column.title}), onclick: () => sortBy(column)},
        column.title,
        element('span', {class: 'arrow', 'aria-hidden': 'true'}),
      ),
    ));
  made.append(element('thead', {}, element('tr', {}, headings)), element('tbody'));

  function showMore() {
    const first = shown;
    shown += portion;
    render();
    made.tBodies[0].rows[first]?.scrollIntoView({block: 'nearest'});
  }

  function sortBy(column) {
    order = {column, descending: order?.column === column ? !order.descending : Boolean(column.number)};
    render();
    say(text('sorted', {column: column.title, direction: text(order.descending ? 'descending' : 'ascending')}));
  }

  function render() {
    const sorted = order === null ? rows : [...rows].sort(comparing(order));
    made.tBodies[0].replaceWith(body(columns, sorted.slice(0, shown)));
    headings.forEach((node, index) => {
      const active = order?.column === columns[index];
      const direction = order?.descending ? 'descending' : 'ascending';
      node.toggleAttribute('aria-sort', active);
      if (active) {
        node.setAttribute('aria-sort', direction);
      }
      node.querySelector('.arrow').textContent = active ? (order.descending ? ' ▼' : ' ▲') : '';
    });
    count.textContent = text('gapsCount', {count: rows.length, shown: Math.min(shown, rows.length)});
    more.hidden = shown >= rows.length;
    more.textContent = text('more', {count: Math.min(portion, rows.length - shown)});
  }

  render();
  return element('div', {}, scrolled(caption, made), count, more);
}

/** Unknown values come last, whichever way the others run. */
function comparing({column, descending}) {
  const turn = descending ? -1 : 1;
  return (one, other) => {
    const [a, b] = [column.key(one), column.key(other)];
    if (a === null || b === null) {
      return (a === null) - (b === null);
    }
    return turn * (typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN'));
  };
}
