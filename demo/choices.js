import { words } from './words.js';

/** What the reader can choose on every page of the gallery; the first value is the default. */
const values = {
  lang: Object.keys(words),
  width: ['full', '320', '480', '720', '960'],
  scheme: ['auto', 'light', 'dark'],
};

const address = new URL(location.href);

/** The value of a choice, as the address of the page has it. */
export function chosen(name) {
  const value = address.searchParams.get(name);
  return values[name].includes(value) ? value : values[name][0];
}

/** Words of the chosen language. */
export function told() {
  return words[chosen('lang')];
}

/** Reads any other part of the address, e.g. which figure is shown. */
export function parameter(name) {
  return address.searchParams.get(name) ?? '';
}

/** An address of another page that keeps what was chosen. */
export function linkTo(page, parameters = {}) {
  const kept = Object.keys(values).filter((name) => chosen(name) !== values[name][0]);
  const query = new URLSearchParams({
    ...parameters,
    ...Object.fromEntries(kept.map((name) => [name, chosen(name)])),
  });
  return `${page}${query.size > 0 ? `?${query}` : ''}`;
}

/** Makes an element with properties and children. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A native select with its label; options are pairs of value and text. */
export function select(name, label, options, value, onChange) {
  const list = make(
    'select',
    { name, onchange: () => onChange(list.value) },
    ...options.map(([key, text]) => make('option', { value: key, textContent: text })),
  );
  list.value = value;
  return make('label', {}, label, list);
}

/** Puts new selects into a form and leaves the focus on the one that had it. */
export function refill(form, selects) {
  const focused = form.contains(document.activeElement) ? document.activeElement.name : undefined;
  form.replaceChildren(...selects);
  if (focused) form.elements[focused]?.focus();
}

function labels(name) {
  if (name === 'lang') return values.lang.map((lang) => [lang, words[lang].language]);
  if (name === 'scheme') return values.scheme.map((scheme) => [scheme, told().schemes[scheme]]);
  return values.width.map((width) => [width, width === 'full' ? told().full : `${width} px`]);
}

/** Shows what was chosen: language, width and colour scheme of the whole page, the links at the top, the selects. */
export function applyChoices({ names = Object.keys(values), onChange }) {
  const root = document.documentElement;
  root.lang = chosen('lang');
  root.dataset.width = chosen('width');
  root.dataset.scheme = chosen('scheme');
  const article = chosen('lang') === 'en' ? 'article.html' : 'article.zh-Hans.html';
  const corrections = `corrections/${chosen('lang') === 'en' ? 'index' : chosen('lang')}.html`;
  const pages = {
    'index.html': 'gallery',
    [article]: 'article',
    'playground.html': 'playground',
    [corrections]: 'corrections',
  };
  const here = location.pathname.split('/').at(-1) || 'index.html';
  document.querySelector('.bar ul').replaceChildren(
    ...Object.entries(pages).map(([page, word]) => {
      const link = make('a', { href: linkTo(page), textContent: told()[word] });
      if (page === here) link.setAttribute('aria-current', 'page');
      return make('li', {}, link);
    }),
  );
  const choose = (name) => (value) => {
    address.searchParams.set(name, value);
    history.replaceState(null, '', address);
    applyChoices({ names, onChange });
    onChange();
  };
  refill(
    document.querySelector('.choices'),
    names.map((name) => select(name, told().choices[name], labels(name), chosen(name), choose(name))),
  );
}
