import { byLanguage } from '../../core/language/by-language.js';
import type { Params, Step } from '../step.js';
import { words as en, type MachineWords, type Said } from './en/index.js';

export type { Belief, MachineWords, Said } from './en/index.js';

/** The words of traces by language. */
export const machineWords = byLanguage<MachineWords>(en, {
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
});

/** Puts parameters into a sentence. */
export function say(said: Said, params: Params = {}): string {
  return typeof said === 'string' ? said : said(params);
}

/** Tells a step: what happens, and by which rule. The name of the actor stands before it. */
export function tell(
  words: MachineWords,
  { what, why, params }: Pick<Step, 'what' | 'why' | 'params'>,
): { readonly what: string; readonly why: string } {
  return { what: say(words.what[what], params), why: say(words.why[why], params) };
}
