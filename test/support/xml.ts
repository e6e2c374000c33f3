/** An element of a strictly parsed XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// Every character that XML 1.0 allows.
const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const tokens =
  /<!\[CDATA\[([^]*?)\]\]>|<!--(?:(?!--)[^])*-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|[^]/g;

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new Error(`bare & in ${JSON.stringify(text.slice(0, 80))}`);
    const value = /^#(?:\d+|x[\da-f]+)$/i.test(name)
      ? String.fromCodePoint(Number(name.slice(1).replace(/^x/i, '0x')))
      : entities[name];
    if (value === undefined) throw new Error(`unknown entity ${whole}`);
    return value;
  });
}

/** Parses XML and throws where it is not well-formed; knows no doctype, which figures do not write. */
export function parseXml(text: string): XmlElement {
  if (!characters.test(text)) throw new Error('a character that XML does not allow');
  const document: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [document];
  for (const match of text.matchAll(tokens)) {
    const [token, data, closing, name, attributeText, selfClosing] = match;
    const parent = open.at(-1)!;
    if (token.startsWith('<!--')) continue;
    if (data !== undefined) {
      parent.children.push(data);
      continue;
    }
    if (name === undefined) {
      if (token === '<' || token.includes(']]>') || (open.length === 1 && token.trim() !== ''))
        throw new Error(`stray text: ${text.slice(match.index, match.index + 80)}`);
      if (open.length > 1) parent.children.push(decode(token));
    } else if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key, double, single] of attributeText!.matchAll(
        /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
      )) {
        if (Object.hasOwn(attributes, key!)) throw new Error(`${key} stands twice in <${name}>`);
        attributes[key!] = decode(double ?? single ?? '');
      }
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  const [root, ...others] = document.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root === undefined || typeof root === 'string' || others.length > 0)
    throw new Error('not exactly one root element');
  return root;
}

/** Walks an element and all inside it, outer before inner. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child);
}

/** All text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
