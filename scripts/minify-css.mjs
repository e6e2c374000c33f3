// Rollup plugin: takes the air out of css`…`. Templates of html and svg stay as written, because hydration compares them.
const string = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
const air = /\/\*[^]*?\*\/|\s+/;
const tokens = new RegExp(`(${string.source})|(?:${air.source})+`, 'g');

/** Minifies the text of a stylesheet, or of a part of one. */
export function minifyCss(text) {
  return text
    .replace(tokens, (match, quoted) => quoted ?? ' ')
    .replace(new RegExp(`(${string.source})| ?([{};,]) ?`, 'g'), (match, quoted, mark) => quoted ?? mark)
    .replace(/;}/g, '}');
}

/** Minifies css tagged templates. */
export function minifyCssLiterals() {
  return {
    name: 'minify-css-literals',
    transform(code) {
      if (!/\bcss\s*`/.test(code)) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') edits.push(...node.quasi.quasis);
      });
      let result = code;
      for (const { start, end } of edits.sort((a, b) => b.start - a.start))
        result = result.slice(0, start) + minifyCss(result.slice(start, end)) + result.slice(end);
      return { code: result, map: null };
    },
  };
}

function visit(node, see) {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (node && typeof node.type === 'string') {
    see(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, see);
  }
}
