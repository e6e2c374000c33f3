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

/**
 * Makes the template of marks that have some `data-` attributes; in Lit the names of attributes are not bindings. On a page each mark
 * is a button in an item of the picture's list.
 */
function templateWith(names: readonly string[], live: boolean): TemplateStringsArray {
  const key = [live, ...names].join();
  const known = templates.get(key);
  if (known) return known;
  const own = names.map((name) => ` data-${name}=`);
  const [open, close] = live ? ['<g role="listitem">', '</g>'] : ['', ''];
  // A file keeps the spaces of the attributes that it leaves out.
  const told = live ? [' role=', ' tabindex=', ' aria-label=', ' aria-current=', ' aria-details='] : [];
  const parts = [
    `${open}<g class=`,
    ' part=',
    ' data-key=',
    ...own,
    ...told,
    live ? '>\n    ' : '    >\n    ',
    '',
    `\n  </g>${close}`,
  ];
  const template = Object.assign(parts, { raw: parts });
  templates.set(key, template);
  return template;
}

/** Draws the group of a mark that stands for a datum: its classes, keys and names, its outline, and its content. */
export function mark(m: MarkAttributes, shape: Mark, content: unknown): SVGTemplateResult {
  const { key, part, kind, className, data = {}, box, radius } = shape;
  const own = { ...('kind' in shape && { kind }), ...data };
  const live = m.role !== undefined;
  return svg(
    templateWith(Object.keys(own), live),
    className === undefined ? m.className(key, kind) : `${m.className(key, kind)} ${className}`,
    part,
    key,
    ...[
      ...Object.values(own),
      ...(live ? [m.role, m.tabindex(key), m.label(key), m.current(key), m.details(key)] : []),
    ].map((value) => value ?? nothing),
    box ? halo(m, key, box, radius) : nothing,
    content,
  );
}
