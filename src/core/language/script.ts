/** A character of Chinese or Japanese, which is as wide as high, or their punctuation. */
export const wide = /[⺀-鿿豈-﫿︰-﹏！-｠　-〿\u{20000}-\u{3fffd}]/u;

/** Puts an aside behind a text, in the brackets of their script. */
export function withAside(text: string, aside: string | undefined): string {
  if (aside === undefined) return text;
  return wide.test(text + aside) ? `${text}（${aside}）` : `${text} (${aside})`;
}
