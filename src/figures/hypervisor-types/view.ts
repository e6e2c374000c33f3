import { glyph, halo, lines, nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Box } from '../../core/drawing/geometry.js';
import type { Call, LayerMark, StackMark, TypesLayout, Words } from './drawing.js';

const rect = (box: Box, radius: number, className: string): SVGTemplateResult =>
  svg`<rect class=${className} x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx=${radius}></rect>`;

const text = ({ lines: texts, x, y, lineHeight, className, anchor }: Words): SVGTemplateResult =>
  lines(texts, x, y, lineHeight, className, anchor);

/** Lines of a sentence; the source numbers at its end look like the links that they are elsewhere. */
function sentence(words: Words): SVGTemplateResult {
  return svg`<text class=${words.className} text-anchor=${words.anchor ?? nothing}>${words.lines.map(
    (line, index) => {
      const at = line.search(/(?:\[\d+\])+$/);
      const [said, cited] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at)];
      return svg`<tspan x=${words.x} y=${words.y + index * words.lineHeight}>${said}</tspan>${cited === '' ? nothing : svg`<tspan class="cite">${cited}</tspan>`}`;
    },
  )}</text>`;
}

function stackMark(stack: StackMark, m: MarkAttributes): SVGTemplateResult {
  const { key, badge } = stack;
  return svg`<g class="${m.className(key)} stack" part="stack" data-key=${key} data-type=${stack.type} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, stack, 4)}${rect(stack, 4, 'box')}${text(stack.name)}${badge ? svg`${rect(badge, 3, badge.contested ? 'badge contested' : 'badge')}${text(badge.text)}` : nothing}
  </g>`;
}

function layerMark(layer: LayerMark, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, answer } = layer;
  const state = answer === undefined ? '' : answer ? 'answer' : 'ghost';
  return svg`<g class="${m.className(key, kind)} layer ${state}" part="layer" data-key=${key} data-kind=${kind ?? nothing} data-stack=${layer.stack} data-answer=${answer ?? nothing} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, layer, 4)}${rect(layer, 4, 'box')}${kind === undefined || layer.glyph === undefined ? nothing : glyph(kind, layer.glyph.x, layer.glyph.y, layer.glyph.size)}${text(layer.text)}
    ${layer.held.map((held) => svg`${rect(held, 10, held.asked ? 'held asked' : 'held')}${text(held.text)}`)}
  </g>`;
}

const callLine = ({ x, from, to, host }: Call): SVGTemplateResult =>
  svg`<path class="call ${host ? 'host' : ''}" d="M${x},${from}V${to - 6}"></path><path class="call-head ${host ? 'host' : ''}" d="M${x},${to}l-4.5,-9l4.5,2.5l4.5,-2.5Z"></path>`;

/** Draws the stacks, what stands under them, and the calls between their layers. */
export function view(layout: TypesLayout, m: MarkAttributes): SVGTemplateResult {
  return svg`${layout.hairlines.map(({ x, y, width }) => svg`<line class="hair" x1=${x} x2=${x + width} y1=${y} y2=${y}></line>`)}${layout.words.map(sentence)}
    ${layout.stacks.map((stack) => svg`${stackMark(stack, m)}${layout.layers.filter((layer) => layer.stack === stack.key).map((layer) => layerMark(layer, m))}`)}
    ${layout.calls.map(callLine)}`;
}

/** Legend signs that are no kind. */
export function sign(id: string): SVGTemplateResult {
  if (id === 'contested')
    return svg`<rect class="badge contested" x="0.75" y="2.75" width="14.5" height="10.5" rx="3"></rect>`;
  return callLine({ x: 8, from: 0, to: 16, host: id === 'host-call' });
}
