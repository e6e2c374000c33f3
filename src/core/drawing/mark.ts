import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MarkAttributes } from '../figure.js';
import type { KindName } from '../kind.js';
import type { Box } from './geometry.js';
import { halo } from './shapes.js';

/** What a view sets on a mark; an attribute whose value is undefined is left out. */
export interface Mark {
  readonly key: string;
  /** Name by which a page styles marks of this sort. */
  readonly part: string;
  readonly kind?: KindName | undefined;
  /** Further classes. */
  readonly className?: string;
  /** Further `data-` attributes. */
  readonly data?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Box around which focus and selection show; without it, the view draws its own. */
  readonly box?: Box;
  readonly radius?: number;
}

const templates = new Map<string, TemplateStringsArray>();

/** Makes the template of marks that have some `data-` attributes; in Lit the names of attributes are not bindings. */
function templateWith(names: readonly string[]): TemplateStringsArray {
  const key = names.join();
  const known = templates.get(key);
  if (known) return known;
  const own = names.map((name) => ` data-${name}=`);
  const rest = [' role=', ' tabindex=', ' aria-label=', ' aria-selected=', '>\n    ', '', '\n  </g>'];
  const parts = ['<g class=', ' part=', ' data-key=', ...own, ...rest];
  const template = Object.assign(parts, { raw: parts });
  templates.set(key, template);
  return template;
}

/** Draws the group of a mark that stands for a datum: its classes, keys and names, its outline, and its content. */
export function mark(m: MarkAttributes, shape: Mark, content: unknown): SVGTemplateResult {
  const { key, part, kind, className, data = {}, box, radius } = shape;
  const own = { ...('kind' in shape && { kind }), ...data };
  return svg(
    templateWith(Object.keys(own)),
    className === undefined ? m.className(key, kind) : `${m.className(key, kind)} ${className}`,
    part,
    key,
    ...[...Object.values(own), m.role, m.tabindex(key), m.label(key), m.selected(key)].map(
      (value) => value ?? nothing,
    ),
    box ? halo(m, key, box, radius) : nothing,
    content,
  );
}
