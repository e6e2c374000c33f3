import type { en } from './en.js';

type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** What the known mechanisms are, in one language: a text that is missing does not compile. */
export type IsolationTexts = Translated<typeof en>;
