// Shows what went wrong, for readers, with what support needs to find it.
import {byId, element} from './dom.js';
import {text} from './i18n.js';

export function clearProblem() {
  byId('problem').replaceChildren();
}

/** A problem of the API, or a sentence of our own. */
export function showProblem(failure) {
  const problem = failure.problem ?? {title: failure.message};
  byId('problem').replaceChildren(
    element(
      'div',
      {class: 'card problem'},
      element('h2', {}, problem.title || text('problem')),
      problem.detail && element('p', {}, problem.detail),
      problem.violations?.length > 0 &&
        element(
          'ul',
          {},
          problem.violations.map((fault) =>
            element('li', {}, element('code', {}, fault.field), ` ${fault.message}`)),
        ),
      problem.traceId && element('p', {class: 'hint'}, `${text('traceId')} `, element('code', {}, problem.traceId)),
    ),
  );
}
