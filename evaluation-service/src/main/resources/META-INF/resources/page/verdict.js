// A verdict as a sign, a word and a colour, so that none of them is needed alone.
import {element} from './dom.js';
import {text} from './i18n.js';

const SIGNS = {PASS: '✓', FAIL: '✗', UNDETERMINED: '?', NOT_APPLICABLE: '–'};

export const verdictBadge = (verdict) =>
  element(
    'span',
    {class: `verdict ${verdict.toLowerCase()}`, 'data-verdict': verdict},
    element('span', {'aria-hidden': 'true'}, SIGNS[verdict]),
    ` ${text(verdict)}`,
  );
