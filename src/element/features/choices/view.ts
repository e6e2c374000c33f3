import { html, nothing, type TemplateResult } from 'lit';
import { escapeMarkup } from '../../../core/escape.js';
import type { CommonWords } from '../../../core/language/common.js';
import type { Choice } from './choices.js';
import { chipsThatFit, isNarrow, selectWidth } from './fit.js';

/** Lists of options by their markup. */
const lists = new Map<string, TemplateResult>();

/**
 * Options of a select as one template without bindings: examples are dozens, and bindings for each of them would cost every figure of
 * a page more than its picture does.
 */
function optionList(
  values: readonly (readonly [string, string])[],
  value: string,
  impossible: Choice['impossible'] = {},
): TemplateResult {
  const markup = values
    .map(
      ([name, label]) =>
        `<option value="${escapeMarkup(name)}"${name === value ? ' selected' : ''}${impossible[name] === undefined ? '' : ' disabled'}>${escapeMarkup(impossible[name] === undefined ? label : `${label}: ${impossible[name]}`)}</option>`,
    )
    .join('');
  const strings = [markup];
  const list = lists.get(markup) ?? html(Object.assign(strings, { raw: strings }));
  lists.set(markup, list);
  return list;
}

/** A choice as a native select. */
export function choiceSelect({ name, label, value, values, impossible }: Choice): TemplateResult {
  return html`<select data-choice=${name} aria-label=${label} .value=${value}>
${optionList(Object.entries(values), value, impossible)}</select>`;
}

/** Choices as the selects of a sentence, each with the words before it on its line where that is narrow. */
function sentenceView(sentence: string, choices: readonly Choice[]): TemplateResult {
  const parts = sentence.split(/\{([a-z-]+)\}/);
  return html`<div class="choices sentence" part="choices">${parts.map((part, index) => {
    if (index % 2 === 0) return part.trim() === '' ? '' : html`<span>${part.trim()}</span>`;
    const choice = choices.find(({ name }) => name === part);
    return choice ? choiceSelect(choice) : '';
  })}</div>`;
}

/** A choice as a row of chips, with a select for the values that do not fit. */
function chipRow(
  { name, label, value, values, short }: Choice,
  width: number,
  common: CommonWords,
): TemplateResult {
  const all = Object.entries(values);
  const texts = all.map(([each, text]) => short[each] ?? text);
  const count = chipsThatFit(texts, width, common.moreChoices);
  const rest = all.slice(count);
  const chosen = rest.some(([each]) => each === value);
  return html`<fieldset class="chips"><legend class="spoken">${label}</legend>${all
    .slice(0, count)
    .map(
      ([each], index) =>
        html`<label class="chip"><input type="radio" name=${name} data-choice=${name} value=${each} .checked=${each === value} />${texts[index]}</label>`,
    )}${
    rest.length === 0
      ? ''
      : html`<select class="chip ${chosen ? 'chosen' : ''}" data-choice=${name} aria-label=${label} .value=${chosen ? value : ''}><option value="" hidden>${common.moreChoices}</option>${optionList(rest, value)}</select>`
  }</fieldset>`;
}

/** The reader's choices above the picture, in one row: the lead one as chips, the others as selects; the lead one alone where it is narrow. */
export function choicesView(
  choices: readonly Choice[],
  sentence: string | undefined,
  width: number,
  common: CommonWords,
): TemplateResult | typeof nothing {
  const [lead, ...others] = choices;
  if (lead === undefined) return nothing;
  const named = sentence?.match(/\{[a-z-]+\}/g)?.map((name) => name.slice(1, -1)) ?? [];
  if (sentence !== undefined && named.every((name) => choices.some((choice) => choice.name === name)))
    return sentenceView(sentence, choices);
  if (isNarrow(width) || sentence !== undefined)
    return html`<div class="choices" part="choices">${choiceSelect(lead)}</div>`;
  const room = others.reduce((sum, { values }) => sum + selectWidth(Object.values(values)) + 10, 0);
  return html`<div class="choices" part="choices">${chipRow(lead, width - room, common)}${others.map(choiceSelect)}</div>`;
}
