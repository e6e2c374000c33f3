// Markdown tables of what an author may write to an element and hear from it, by custom-elements.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { elementNames } from '../registry.mjs';

/** Defaults of what is no colour. */
const notColours = {
  '--virt-font': '`system-ui`, else a sans-serif',
  '--virt-padding': '`24px`, or `16px` below 480 px',
};

/** The classes of the manifest, the base of all figures, and ways to find an element and what it alone has. */
export function readManifest() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const elementOf = (tag) => declarations.find(({ tagName }) => tagName === tag);
  return {
    declarations,
    base: declarations.find(({ name }) => name === 'FigureElement'),
    elementOf,
    own: (tag, what) =>
      (elementOf(tag)?.[what] ?? []).filter(({ inheritedFrom }) => inheritedFrom === undefined),
  };
}

export function attributeTable({ base, own }, figures) {
  const shared = base.attributes.map(({ name, type, description }) => [
    `\`${name}\``,
    typeOf(type),
    description,
    'all',
  ]);
  const special = figures.flatMap(({ tag, figure, suggested }) =>
    own(tag, 'attributes').map(({ name, type, description }) => {
      const values = figure.options?.[name] ?? [];
      const kinds = values.length === 0 ? typeOf(type) : valueList(values, suggested[name]);
      return [`\`${name}\``, kinds, description, `\`<${tag}>\``];
    }),
  );
  return table(['Attribute', 'Values', 'What it does', 'Figures'], [...shared, ...special]);
}

/** The values of an option. What some data suggest wins over the first value, the data of the default example included. */
function valueList(values, suggested) {
  const suggests = suggested !== undefined && suggested !== values[0];
  const note = (value) => {
    if (suggests && value === suggested) return ' (suggested by the default example)';
    if (value !== values[0]) return '';
    return suggests ? ' (default where the data suggest none)' : ' (default)';
  };
  return values.map((value) => `${value === '' ? 'empty' : `\`${value}\``}${note(value)}`).join(', ');
}

export function memberTable({ base }) {
  const published = base.members.filter(({ name }) => name !== 'handleEvent');
  return table(
    ['Property or method', 'What it is'],
    published.map(({ kind, name, parameters = [], return: result, type, description }) => {
      const call = `${name}(${parameters.map((each) => `${each.name}${each.optional || each.default !== undefined ? '?' : ''}`).join(', ')}): ${result?.type?.text ?? 'void'}`;
      // What type the data have is each figure's own affair.
      const field = `\`${name}\`${/\bD\b/.test(type?.text ?? '') ? '' : `: \`${type?.text}\``}`;
      return [kind === 'method' ? `\`${call}\`` : field, description];
    }),
  );
}

export function eventTable({ base, declarations }) {
  return table(
    ['Event', 'Fields', 'When'],
    base.events.map(({ name, type, description }) => {
      const fields = declarations.find((each) => each.name === type.text)?.members ?? [];
      return [`\`${name}\``, fields.map((field) => `\`.${field.name}\``).join(' '), description];
    }),
  );
}

export function partTable({ base, own }, figures) {
  const rows = base.cssParts.map(({ name, description }) => [`\`${name}\``, description, 'all']);
  const special = figures.flatMap(({ tag }) =>
    own(tag, 'cssParts').map(({ name, description }) => [`\`${name}\``, description, `\`<${tag}>\``]),
  );
  return table(['Part', 'What it is', 'Figures'], [...rows, ...special]);
}

export function propertyTable({ base }) {
  return table(
    ['Custom property', 'What it sets', 'Default'],
    base.cssProperties.map(({ name, description, default: value }) => [
      `\`${name}\``,
      description,
      value ? `\`${value}\`` : (notColours[name] ?? 'by the colour scheme'),
    ]),
  );
}

/** Everything that may be said to, or heard from, the elements that are no figures. */
export function otherTable({ elementOf }) {
  const rows = elementNames().flatMap((tag) => {
    const { attributes = [], members = [], events = [], cssParts = [] } = elementOf(tag) ?? {};
    const row = (what, name, description) => [`\`<${tag}>\``, what, `\`${name}\``, description];
    return [
      ...attributes.map(({ name, description }) => row('attribute', name, description)),
      ...members
        .filter(
          ({ kind, name }) =>
            kind === 'field' &&
            !attributes.some((each) => each.name === name) &&
            name !== 'htmlFor' &&
            name !== 'dataText',
        )
        .map(({ name, description }) => row('property', name, description)),
      ...events.map(({ name, description }) => row('event', name, description)),
      ...cssParts.map(({ name, description }) => row('part', name, description)),
    ];
  });
  return table(['Element', '', 'Name', 'What it is'], rows);
}

function typeOf(type) {
  if (!type) return 'text';
  const plain = type.text.replace(/\s*\|\s*(?:null|undefined)\b/g, '');
  const words = { boolean: 'present or not', string: 'text', number: 'number' };
  return (
    words[plain] ??
    plain
      .split('|')
      .map((each) => `\`${each.trim().replace(/'/g, '')}\``)
      .join(', ')
  );
}

export function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cellText(String(cell ?? ''))).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export function cellText(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** The formatter would make every cell of a column as wide as the widest. */
const [ignore, ignoreNoMore] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

/** Puts text between `<!-- begin name -->` and `<!-- end name -->` of a file, as it is. */
export function fill(file, markdown, name, text) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [markdown.indexOf(begin), markdown.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${file} has no place for ${name}: it needs ${begin} and ${end}.`);
  return `${markdown.slice(0, from + begin.length)}\n${ignore}\n${text}\n${ignoreNoMore}\n${markdown.slice(to)}`;
}
