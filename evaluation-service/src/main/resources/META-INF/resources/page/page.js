// The page: who is signed in, what is chosen, what is shown.
import * as api from './api.js';
import {byId, element, options} from './dom.js';
import {explore} from './explore.js';
import {academicYear} from './format.js';
import {gaps} from './gaps.js';
import * as i18n from './i18n.js';
import * as oidc from './oidc.js';
import {origin} from './origin.js';
import {clearProblem, showProblem} from './problem.js';
import {conclusion, stageDetails} from './result.js';
import * as session from './session.js';

const {text, ofBoth} = i18n;
const FIRST_YEAR = 2008;
let settings = {};
let standards = [];
let view = null;

/** Says in words what has happened, for those who do not see it. */
function say(message) {
  byId('status').textContent = message;
}

function fail(failure) {
  byId('main').removeAttribute('aria-busy');
  say('');
  if (failure.status === 401) {
    session.forget();
    showSignIn();
  }
  showProblem(failure);
}

/** Does something that takes time; whatever goes wrong is shown. */
async function attempt(message, action) {
  clearProblem();
  say(message);
  byId('main').setAttribute('aria-busy', 'true');
  try {
    await action();
  } catch (failure) {
    fail(failure);
  } finally {
    byId('main').removeAttribute('aria-busy');
  }
}

function showSignIn() {
  view = null;
  byId('result').replaceChildren();
  byId('choice').hidden = true;
  byId('account').hidden = true;
  byId('sign-in').hidden = false;
  byId('sign-in-oidc').hidden = !settings.oidc;
  (settings.oidc ? byId('sign-in-oidc') : byId('token')).focus();
}

/** Whoever has signed in sees the newest evaluation of the own county at once. */
async function enter() {
  const user = session.user();
  byId('sign-in').hidden = true;
  byId('account').hidden = false;
  byId('choice').hidden = false;
  byId('evaluate').hidden = !session.mayEvaluate(user);
  showWho(user);
  standards = newest(await api.standards());
  const county = /^\d{6}/.exec(user.division ?? '')?.[0];
  byId('division').value = county ?? '';
  byId('division').readOnly = Boolean(county);
  const found = county ? await api.latest({division: county}) : null;
  fillChoice(found?.standard.id, String(found?.academicYear ?? new Date().getFullYear() - 1));
  if (found) {
    await open(found);
  } else {
    say('');
    byId('division').focus();
  }
}

function showWho(user) {
  const division = user.division === '0' ? text('nation') : user.division;
  byId('who').textContent = text('who', {name: user.name ?? user.sub, division});
}

/** The newest published version of each standard that evaluates counties. */
function newest(versions) {
  const latest = new Map();
  for (const version of versions.filter((each) => each.status === 'PUBLISHED' && each.document.cvRule)) {
    if ((latest.get(version.id)?.version ?? 0) < version.version) {
      latest.set(version.id, version);
    }
  }
  return [...latest.values()];
}

function fillChoice(standard, year) {
  const now = new Date().getFullYear();
  const years = Array.from({length: now - FIRST_YEAR + 1}, (unused, index) => now - index);
  options(byId('year'), years.map((each) => [String(each), academicYear(each)]), year);
  options(
    byId('standard'),
    standards.map((each) => [each.id, `${ofBoth(each.document.title, each.id)} (${each.id})`]),
    standard,
  );
}

function chosen() {
  const division = byId('division');
  if (!division.checkValidity()) {
    division.focus();
    throw new Error(text('divisionMalformed'));
  }
  return {division: division.value, standard: byId('standard').value, academicYear: Number(byId('year').value)};
}

async function showLatest() {
  const wanted = chosen();
  const found = await api.latest(wanted);
  if (found) {
    await open(found);
  } else {
    view = null;
    byId('result').replaceChildren(nothing(wanted));
    say(text('none'));
  }
}

const nothing = (wanted) =>
  element(
    'section',
    {class: 'card', 'aria-labelledby': 'none'},
    element('h2', {id: 'none'}, text('none')),
    element('p', {}, text('noneHint', {...wanted, year: academicYear(wanted.academicYear)})),
    element('p', {}, text(byId('evaluate').hidden ? 'noneAsk' : 'noneEvaluate')),
  );

async function evaluate() {
  const wanted = chosen();
  const sealed = await api.evaluate({
    standard: wanted.standard,
    divisionCode: wanted.division,
    academicYear: wanted.academicYear,
  });
  await open(sealed);
  say(text('evaluated', {verdict: text(sealed.verdict)}));
}

/** Reads what belongs to an evaluation, and shows it. */
async function open(evaluation) {
  const {id, version} = evaluation.standard;
  const [schools, applied, divisionName] = await Promise.all([
    api.schools(evaluation.id),
    api.standard(id, version),
    api.divisionName(settings.registry, evaluation.divisionCode),
  ]);
  const standard = applied.document;
  view = {
    evaluation,
    standard,
    schools,
    divisionName,
    chosen: {stage: evaluation.stages[0]?.stage, indicator: standard.indicators[0].id},
    say,
    fail,
  };
  byId('division-name').textContent = divisionName ?? '';
  render();
  say(text('shown', {standard: id, verdict: text(evaluation.verdict)}));
  byId('conclusion').focus({preventScroll: true});
}

function render() {
  byId('result').replaceChildren(
    conclusion(view),
    ...view.evaluation.stages
      .filter((stage) => stage.schools > 0)
      .map((stage) => stageDetails({stage, standard: view.standard})),
    gaps(view),
    explore(view),
    origin(view),
  );
}

function listen() {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      i18n.take(button.dataset.language);
      const user = session.user();
      if (user) {
        showWho(user);
        fillChoice(byId('standard').value, byId('year').value);
      }
      clearProblem();
      if (view) {
        render();
      } else {
        byId('result').replaceChildren();
      }
    });
  }
  byId('sign-out').addEventListener('click', () => {
    session.forget();
    clearProblem();
    showSignIn();
  });
  byId('token-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const token = byId('token').value.replace(/^\s*Bearer\s+/i, '').trim();
    const claims = session.claimsOf(token);
    if (!claims || session.isExpired(claims)) {
      showProblem(new Error(text(claims ? 'tokenExpired' : 'tokenUnreadable')));
      byId('token').focus();
      return;
    }
    session.keep(token);
    byId('token').value = '';
    attempt(text('loading'), enter);
  });
  byId('sign-in-oidc').addEventListener('click', () => attempt(text('loading'), () => oidc.begin(settings.oidc)));
  byId('choice').addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(text('loading'), showLatest);
  });
  byId('evaluate').addEventListener('click', () => attempt(text('evaluating'), evaluate));
}

async function start() {
  i18n.apply();
  listen();
  await attempt(text('loading'), async () => {
    settings = await api.settings();
    if (settings.oidc && oidc.isAnswer()) {
      try {
        session.keep(await oidc.finish(settings.oidc));
      } catch (failure) {
        showProblem(new Error(text('signInFailed', {reason: failure.message})));
      }
    }
    if (session.user()) {
      await enter();
    } else {
      say('');
      showSignIn();
    }
  });
}

start();
