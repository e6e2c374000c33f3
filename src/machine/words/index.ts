import type { Locale } from '../../core/locale.js';
import type { Params, Step } from '../step.js';
import { en, type MachineWords, type Said } from './en.js';

export type { MachineWords, Said } from './en.js';

/** The words of traces by language; Chinese loads when it is first read. */
export const machineWords: Readonly<Record<Locale, MachineWords | (() => Promise<MachineWords>)>> = {
  en,
  'zh-Hans': () => import('./zh-hans.js').then((module) => module.zhHans),
  'zh-Hant': () => import('./zh-hant.js').then((module) => module.zhHant),
};

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
