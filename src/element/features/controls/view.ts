import { html, type TemplateResult } from 'lit';
import { escapeMarkup } from '../../../core/escape.js';
import type { CommonWords } from '../../../core/language/common.js';

/** A choice among named values. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Lists of options by their markup. */
const lists = new Map<string, TemplateResult>();

/**
 * Options of a select as one template without bindings: examples are dozens, and bindings for each of them would cost every figure of
 * a page more than its picture does.
 */
function optionList({ values, value }: Choice): TemplateResult {
  const markup = Object.entries(values)
    .map(
      ([name, label]) =>
        `<option value="${escapeMarkup(name)}"${name === value ? ' selected' : ''}>${escapeMarkup(label)}</option>`,
    )
    .join('');
  const strings = [markup];
  const list = lists.get(markup) ?? html(Object.assign(strings, { raw: strings }));
  lists.set(markup, list);
  return list;
}

/** Native selects for the reader's choices, the switch between picture and list, and the menu. */
export function controlBar(
  choices: readonly Choice[],
  asList: boolean,
  menu: TemplateResult | '',
  common: CommonWords,
): TemplateResult {
  return html`<div class="controls" part="controls">
    ${choices.map(
      (choice) =>
        html`<label><span>${choice.label}</span><select data-choice=${choice.name} .value=${choice.value}>
${optionList(choice)}</select></label>`,
    )}
    <button type="button" data-action="view">${asList ? common.pictureView : common.listView}</button>
    <button type="button" data-action="menu" aria-expanded=${String(menu !== '')}>${common.menu}</button>
  </div>${menu}`;
}
