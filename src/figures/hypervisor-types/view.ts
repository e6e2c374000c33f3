import { mark } from '../../core/drawing/mark.js';
import { glyph, nothing, rect, svg, text, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { TextBlock } from '../../core/drawing/text-block.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Call, Contour, LayerMark, StackMark, TypesLayout } from './drawing.js';

/** Lines of a sentence; the source numbers at its end look like the links that they are elsewhere. */
function sentence({ lines, x, y, lineHeight, className, anchor }: TextBlock): SVGTemplateResult {
  return svg`<text class=${className} text-anchor=${anchor === 'start' ? nothing : anchor}>${lines.map(
    (line, index) => {
      const at = line.search(/(?:\[\d+\])+$/);
      const [said, cited] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at)];
      return svg`<tspan x=${x} y=${y + index * lineHeight}>${said}</tspan>${cited === '' ? nothing : svg`<tspan class="cite">${cited}</tspan>`}`;
    },
  )}</text>`;
}

function stackMark(stack: StackMark, m: MarkAttributes): SVGTemplateResult {
  const { key, badge, type } = stack;
  return mark(
    m,
    { key, part: 'stack', className: 'stack', data: { type }, box: stack, radius: 4 },
    svg`${rect(stack, 'box', 4)}${text(stack.name)}${badge ? svg`${rect(badge, badge.contested ? 'badge contested' : 'badge', 3)}${text(badge.text)}` : nothing}`,
  );
}

function layerMark(layer: LayerMark, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, answer, stack } = layer;
  const state = answer === undefined ? '' : answer ? 'answer' : 'ghost';
  return mark(
    m,
    { key, part: 'layer', kind, className: `layer ${state}`, data: { stack, answer }, box: layer, radius: 4 },
    svg`${rect(layer, 'box', 4)}${kind === undefined || layer.glyph === undefined ? nothing : glyph(kind, layer.glyph.x, layer.glyph.y, layer.glyph.size)}${text(layer.text)}
    ${layer.held.map((held) => svg`${rect(held, held.asked ? 'held asked' : 'held', 10)}${text(held.text)}`)}`,
  );
}

const callLine = ({ x, from, to, host }: Call): SVGTemplateResult =>
  svg`<path class="call ${host ? 'host' : ''}" d="M${x},${from}V${to - 6}"></path><path class="call-head ${host ? 'host' : ''}" d="M${x},${to}l-4.5,-9l4.5,2.5l4.5,-2.5Z"></path>`;

const contourLine = ({ path, reading }: Contour, asked: boolean): SVGTemplateResult =>
  svg`<path class="contour ${reading === undefined ? '' : `reading-${String(reading)}`} ${asked ? 'off' : ''}" d=${path}></path>`;

/** Draws the stacks, what stands under them, and the calls between their layers. */
export function view(layout: TypesLayout, m: MarkAttributes): SVGTemplateResult {
  return svg`${layout.hairlines.map(({ x, y, width }) => svg`<line class="hair" x1=${x} x2=${x + width} y1=${y} y2=${y}></line>`)}${layout.texts.map(sentence)}
    ${layout.stacks.map((stack) => svg`${stackMark(stack, m)}${layout.layers.filter((layer) => layer.stack === stack.key).map((layer) => layerMark(layer, m))}`)}
    ${layout.contours.map((contour) => contourLine(contour, layout.asked))}${layout.calls.map(callLine)}`;
}

/** Legend signs that are no kind. */
export function sign(id: string): SVGTemplateResult {
  if (id === 'counted' || id === 'reading')
    return contourLine(
      {
        stack: '',
        path: 'M4 2H12Q14 2,14 4V12Q14 14,12 14H4Q2 14,2 12V4Q2 2,4 2Z',
        reading: id === 'counted' ? undefined : 1,
      },
      false,
    );
  return callLine({ x: 8, from: 0, to: 16, host: id === 'host-call' });
}
