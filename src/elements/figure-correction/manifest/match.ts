import type { Match } from './data.js';

/** Says whether a text fits a pattern in which `*` stands for any characters; takes time proportional to the text for each part. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > text.length - last.length) return false;
    from = at + part.length;
  }
  return true;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** URLs of a picture: as loaded and as written, with and without what follows the path. */
function addresses({ currentSrc, src }: HTMLImageElement): Set<string> {
  const whole = [currentSrc, src].filter((url) => url !== '' && !url.startsWith('data:'));
  return new Set(
    whole.flatMap((url) => [url, url.replace(/[?#].*$/, '')]).flatMap((url) => [url, decoded(url)]),
  );
}

/** Says whether a picture may be the one that is meant, by all that is known before it has loaded. */
export function named({ src, alt }: Match, picture: HTMLImageElement): boolean {
  if (alt !== undefined && !fits(alt, picture.alt)) return false;
  if (src === undefined) return true;
  const pattern = src.includes('*')
    ? src
    : URL.canParse(src, picture.baseURI)
      ? new URL(src, picture.baseURI).href
      : src;
  for (const url of addresses(picture)) if (fits(pattern, url) || fits(src, url)) return true;
  return false;
}

/** Says whether a picture has been loaded and can be shown. */
export function isLoaded({ complete, naturalWidth }: HTMLImageElement): boolean {
  return complete && naturalWidth > 0;
}

const digests = new Map<string, Promise<string | undefined>>();

async function digestOf(url: string): Promise<string | undefined> {
  try {
    // The page has loaded this file already: the browser's cache answers.
    const response = await fetch(url, { cache: 'force-cache' });
    if (!response.ok) return undefined;
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

/** SHA-256 of a picture's file; undefined where the browser may not read it. */
function digest({ currentSrc }: HTMLImageElement): Promise<string | undefined> {
  const known = digests.get(currentSrc) ?? digestOf(currentSrc);
  digests.set(currentSrc, known);
  return known;
}

/** Says whether a loaded picture is the known one; a file that may not be read is taken for it if anything else speaks for it. */
export async function isKnown(match: Match, picture: HTMLImageElement): Promise<boolean> {
  const { size, sha256 } = match;
  if (size !== undefined && (picture.naturalWidth !== size[0] || picture.naturalHeight !== size[1]))
    return false;
  if (sha256 === undefined) return true;
  const found = await digest(picture);
  return found === undefined ? size !== undefined || hasName(match) : found === sha256.toLowerCase();
}

/** Says whether a match names its picture, so that a difference is worth reporting. */
export function hasName({ src, alt }: Match): boolean {
  return src !== undefined || alt !== undefined;
}
