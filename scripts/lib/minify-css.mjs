// Rollup plugin: minifies css`…`. Templates of html and svg stay as written, because hydration compares them.
import { transform } from 'esbuild';

/** Minifies css tagged templates; an expression in one may stand for a value. */
export function minifyCssLiterals() {
  return {
    name: 'minify-css-literals',
    async transform(code) {
      if (!/\bcss\s*`/.test(code)) return null;
      const templates = [];
      visit(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') templates.push(node.quasi);
      });
      let result = code;
      for (const { start, end, quasis, expressions } of templates.sort((a, b) => b.start - a.start)) {
        const text = quasis
          .map(({ value }, index) => value.cooked + (index < expressions.length ? standIn(index) : ''))
          .join('');
        const { code: css, warnings } = await transform(text, { loader: 'css', minify: true });
        const written = expressions.reduce(
          (so, { start, end }, index) => so.split(standIn(index)).join(`\${${code.slice(start, end)}}`),
          escaped(css.trim()),
        );
        if (warnings.length > 0 || written.includes(standIn('')))
          this.error(
            warnings[0]?.text ?? 'An expression in a css template stands where no value does.',
            start,
          );
        result = `${result.slice(0, start)}\`${written}\`${result.slice(end)}`;
      }
      return { code: result, map: null };
    },
  };
}

const standIn = (index) => `--expression-${index}`;

/** Writes a text so that a template literal yields it. */
const escaped = (text) => text.replace(/\\|`|\$\{/g, '\\$&');

function visit(node, see) {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (node && typeof node.type === 'string') {
    see(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, see);
  }
}
