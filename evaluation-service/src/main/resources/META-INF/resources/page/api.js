// Calls of the service, as the user that is signed in.
import {tag, text} from './i18n.js';
import {token} from './session.js';

const root = new URL('../', import.meta.url);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the service answers when it can not do what was asked (RFC 9457). */
export class ApiProblem extends Error {
  constructor(problem) {
    super(problem.title);
    this.problem = problem;
    this.status = problem.status;
  }
}

async function call(path, {query = {}, ...request} = {}) {
  const address = new URL(path, root);
  for (const [name, value] of Object.entries(query)) {
    address.searchParams.set(name, value);
  }
  request.headers = {'Accept-Language': tag(), Accept: 'application/json', ...request.headers};
  if (token()) {
    request.headers.Authorization = `Bearer ${token()}`;
  }
  let response;
  try {
    response = await fetch(address, request);
  } catch {
    throw new ApiProblem({status: 0, title: text('unreachable')});
  }
  if (!response.ok) {
    throw new ApiProblem(await problemOf(response));
  }
  return response;
}

/** The problem in an answer; a proxy before the service may say something else. */
async function problemOf(response) {
  try {
    return {title: response.statusText, ...(await response.json()), status: response.status};
  } catch {
    return {status: response.status, title: `${response.status} ${response.statusText}`};
  }
}

const get = async (path, query) => (await call(path, {query})).json();

/** Null where the service does not offer it. */
async function getIfOffered(path, query) {
  try {
    return await get(path, query);
  } catch (failure) {
    if (failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** All rows of a list, page by page. */
async function all(path, query = {}) {
  const items = [];
  let next = null;
  do {
    const page = await get(path, {...query, limit: 1000, ...(next && {after: next})});
    items.push(...page.items);
    next = page.next;
  } while (next);
  return items;
}

export const settings = () => get('page/settings.json');

export const standards = () => all('v1/standards');

export const standard = (id, version) => get(`v1/standards/${id}/versions/${version}`);

/** The newest sealed evaluation of a county, under a standard and of a year where they are given. */
export async function latest(query) {
  const page = await get('v1/evaluations', {...query, limit: 1});
  return page.items.find((evaluation) => evaluation.status === 'SEALED') ?? null;
}

export const schools = (id) => all(`v1/evaluations/${id}/schools`);

export const decomposition = (id, stage, indicator) =>
  getIfOffered(`v1/evaluations/${id}/decomposition`, {by: 'ownership', stage, indicator});

export const trends = (query) => getIfOffered('v1/trends', query);

/** Whether gaps can be had as a table. */
export const offersGaps = async (id) =>
  (await getIfOffered(`v1/evaluations/${id}/compliance`, {limit: 1})) !== null;

/** Every school and indicator below its threshold, as a workbook. */
export async function gapsWorkbook(id, query) {
  const response = await call(`v1/evaluations/${id}/compliance`, {
    query: {...query, met: false},
    headers: {Accept: XLSX},
  });
  return response.blob();
}

/** A county's name, where the same host answers for school-registry. */
export async function divisionName(registry, code) {
  try {
    return registry ? (await get(`${registry.replace(/\/$/, '')}/v1/divisions/${code}`)).name : null;
  } catch {
    return null;
  }
}

// One key an evaluation that was asked for, until it is answered: whoever presses again because
// nothing came back gets the first one's answer.
const keys = new Map();

export async function evaluate(request) {
  const body = JSON.stringify(request);
  if (!keys.has(body)) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    keys.set(body, Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  const response = await call('v1/evaluations', {
    method: 'POST',
    body,
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': keys.get(body)},
  });
  keys.delete(body);
  return response.json();
}
