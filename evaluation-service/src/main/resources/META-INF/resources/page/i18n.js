// Chinese and English: which one, and its texts.
import {en} from './en.js';
import {zh} from './zh.js';

const KEY = 'language';
const dictionaries = {zh, en};
let language = chosen();

/** What was chosen here before, else what the browser asks for first, else Chinese. */
function chosen() {
  const kept = localStorage.getItem(KEY);
  if (kept in dictionaries) {
    return kept;
  }
  const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in dictionaries);
  return asked ?? 'zh';
}

export const current = () => language;

/** For `Accept-Language` and `lang`. */
export const tag = () => (language === 'zh' ? 'zh-CN' : 'en');

/** Takes a language, and puts the texts of the page's own elements into it. */
export function take(wanted) {
  language = wanted;
  localStorage.setItem(KEY, wanted);
  apply();
}

export function apply() {
  document.documentElement.lang = tag();
  document.title = text('title');
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = text(node.dataset.text);
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', text(node.dataset.label));
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

/** A text with `{name}` replaced by values. */
export function text(key, values = {}) {
  return dictionaries[language][key].replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** The side of a `{zh, en}` that is wanted; the other where there is no such. */
export const ofBoth = (both, fallback = '') => both?.[language] ?? both?.zh ?? both?.en ?? fallback;

/** A raw unit in words. */
export const unitName = (unit) => dictionaries[language].unit[unit] ?? unit ?? '';
