import { isBlank } from '../../core/blank.js';

/** What an author has written inside of an element. */
export interface AuthorContent {
  /** The JSON of a script; empty where there is none. */
  readonly json: string;
  /** The address from which a JSON script takes its text; empty where there is none. */
  readonly src: string;
  /** Whether there is something to read or to look at while no figure is drawn. */
  readonly words: boolean;
  /** Name of an element that no author means to put inside of a figure, e.g. what follows a tag that was closed as `<x-y/>`; empty where there is none. */
  readonly swallowed: string;
}

export const noContent: AuthorContent = { json: '', src: '', words: false, swallowed: '' };

/** A JSON MIME type, with or without parameters; JSON-LD speaks of the page and is nobody's data. */
const jsonType = /^(?:application|text)\/(?:(?!ld\+)[\w.-]+\+)?json\s*(?:;|$)/i;

const hidden = /^(?:script|template|style|noscript|br|link|meta|wbr)$/;
const pictured = 'img,picture,svg,math,video,audio,canvas,iframe,object,embed,table,hr,input';

/** Scripts inside of an element or its templates, but for those of a custom element inside of it. */
function* scriptsIn(root: ParentNode): Generator<HTMLScriptElement> {
  for (const child of root.children) {
    if (child.localName === 'script') yield child as HTMLScriptElement;
    else if (child.localName === 'template') yield* scriptsIn((child as HTMLTemplateElement).content);
    else if (!child.localName.includes('-')) yield* scriptsIn(child);
  }
}

const holdsJSON = (script: HTMLScriptElement): boolean => {
  const type = script.getAttribute('type') ?? '';
  // Sites that build pages anew drop the type.
  return type.trim() === '' ? /^\s*\{/.test(script.textContent) : jsonType.test(type.trim());
};

function shows(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !isBlank(node.textContent ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (hidden.test(element.localName)) return false;
  return element.localName.includes('-') || element.matches(pictured) || [...element.childNodes].some(shows);
}

/** Finds an element that marks a part of the page and not words that stand for a picture. */
function swallowedBy(host: Element): string {
  const part = host.querySelector('h1,h2,h3,h4,h5,h6,section,article,main,nav,header,footer,aside');
  const { customElements } = host.ownerDocument.defaultView ?? {};
  const other = [...host.querySelectorAll('*')].find(
    ({ localName }) => localName.includes('-') && 'figure' in (customElements?.get(localName) ?? {}),
  );
  return (part ?? other)?.localName ?? '';
}

/** Reads what an author has written inside of an element. */
export function authorContent(host: Element): AuthorContent {
  if (host.firstChild === null) return noContent;
  const scripts = [...scriptsIn(host)].filter(holdsJSON);
  const json = scripts.map(({ textContent }) => textContent.trim()).find((text) => text !== '') ?? '';
  return {
    json,
    src: json === '' ? (scripts.map((script) => script.getAttribute('src') ?? '').find(Boolean) ?? '') : '',
    words: [...host.childNodes].some(shows),
    swallowed: swallowedBy(host),
  };
}
