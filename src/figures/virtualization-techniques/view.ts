import { mark } from '../../core/drawing/mark.js';
import { glyph, nothing, rect, svg, text, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { TextBlock } from '../../core/drawing/text-block.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Kind } from '../../core/kind.js';
import type { Cell, Chip, Flow, Monitor, Stretch, TechniquesLayout } from './drawing.js';
import type { Moment } from './picture.js';
import type { ScoreLine } from './score.js';

/** A padlock about the origin. */
const lock = svg`<path class="lock" d="M-4.5,-1H4.5V5.5H-4.5ZM-3,-1V-3A3,3 0 0 1 3,-3V-1"></path>`;

function chipMark(chip: Chip, now: boolean, m: MarkAttributes): SVGTemplateResult {
  const { key, kind, x, y, width, height, plate } = chip;
  return mark(
    m,
    { key, part: 'instruction', kind, className: `chip${now ? ' now' : ''}`, box: chip, radius: 4 },
    svg`${kind === 'hole' ? svg`<rect x=${x} y=${y} width=${width} height=${height} rx="4" fill="url(#virt-hatch)" stroke="none"></rect><rect class="box hatched" x=${x} y=${y} width=${width} height=${height} rx="4" fill="none"></rect>` : rect(chip, 'box', 4)}
    ${plate ? rect(plate, 'plate', 2) : nothing}${kind === 'hole' ? svg`<circle class="plate" cx=${x + 13} cy=${y + height / 2} r="9"></circle>` : nothing}${glyph(kind, x + 13, y + height / 2, 10)}${text(chip.text)}
    ${chip.privileged ? svg`<g transform="translate(${x + width - 13},${y + height / 2 - 1})">${lock}</g>` : nothing}${chip.times ? text(chip.times) : nothing}`,
  );
}

function cellView(
  cell: Cell,
  state: 'hollow' | 'before' | 'made',
  now: boolean,
  empty: TextBlock | undefined,
): SVGTemplateResult {
  const className = `cell k-${state === 'before' ? 'guest-kernel' : cell.kind} ${cell.what}${state === 'hollow' ? ' hollow' : ''}${now ? ' now' : ''}`;
  return svg`<g class=${className}>${rect(cell, 'slot', 3)}${state === 'hollow' ? (empty ? text(empty) : nothing) : text(state === 'before' ? (cell.before ?? cell.text) : cell.text)}</g>`;
}

function stretchMark(
  stretch: Stretch,
  step: number | undefined,
  row: number | undefined,
  first: number,
  empty: string | undefined,
  m: MarkAttributes,
): SVGTemplateResult {
  const { key, kind, since, hollow, cells } = stretch;
  const early = step !== undefined && step < since;
  return mark(
    m,
    {
      key,
      part: 'code',
      kind,
      className: `stretch${early && hollow ? ' hollow' : ''}`,
      box: stretch,
    },
    svg`${rect(stretch, 'box', 5)}${glyph(kind, stretch.x + 14, stretch.y + 14, 10)}${text(stretch.name)}
    ${cells.map((cell, index) =>
      cellView(
        cell,
        !early ? 'made' : hollow ? 'hollow' : 'before',
        row === first + index,
        index === 0 && empty !== undefined
          ? { ...cell.text, lines: [empty], y: cell.y + cell.height / 2 + 4.4, className: 's125 dim' }
          : undefined,
      ),
    )}`,
  );
}

function monitorMark(
  { key, kind, pills, cycle, ...box }: Monitor,
  moment: Moment | undefined,
  m: MarkAttributes,
): SVGTemplateResult {
  const busy = moment !== undefined && (moment.enters || moment.prepares);
  return mark(
    m,
    { key, part: 'monitor', kind, className: `monitor${busy ? ' now' : ''}`, box },
    svg`${rect(box, 'box', 5)}${glyph(kind, box.x + 19, box.y + 20)}${text(box.name)}
    ${cycle === undefined ? nothing : svg`<path class="cycle" d=${cycle}></path>`}${pills.map((pill) => svg`<g class=${moment?.parts.includes(pill.id) === true ? 'pill now' : 'pill'}>${rect(pill, 'slot', 4)}${text(pill.text)}</g>`)}`,
  );
}

function flow({ path, head, label }: Flow, className: string): SVGTemplateResult {
  return svg`<path class="flow ${className}" d=${path}></path>${head === undefined ? nothing : svg`<path class="tip ${className}" d=${head}></path>`}${label ? text(label) : nothing}`;
}

const sharp = (value: number): number => Math.round(value * 100) / 100;

/** All cells of one kind as one path, and the signs in them as another: a stream has dozens, and five techniques. */
function workers(cells: ScoreLine['cells'], kind: Kind): SVGTemplateResult | typeof nothing {
  const own = cells.filter((cell) => cell.kind === kind);
  if (own.length === 0) return nothing;
  const slots = own.map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${-width}z`).join('');
  const signs = own
    .filter(({ sign: signed }) => signed)
    .map(({ x, y, width, height }) => {
      const [left, middle] = [sharp(x + width / 2 - 4), sharp(y + height / 2)];
      return kind === 'hypervisor'
        ? `M${left},${middle}l4,-4l4,4l-4,4z`
        : `M${left},${middle}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0m2.2,0a1.8,1.8 0 1 1 3.6,0a1.8,1.8 0 1 1 -3.6,0`;
    })
    .join('');
  return svg`<g class="worker k-${kind}"><path class="slot" d=${slots}></path>${signs === '' ? nothing : svg`<path class="glyph" fill-rule="evenodd" d=${signs}></path>`}</g>`;
}

/** A technique of the score: the cell of the step now shown stands out in the row that is drawn below. */
function scoreMark(line: ScoreLine, step: number | undefined, m: MarkAttributes): SVGTemplateResult {
  const { key, chosen, cells } = line;
  const now = chosen && step !== undefined ? cells[step - 1] : undefined;
  return mark(
    m,
    { key, part: 'score', className: `score${chosen ? ' chosen' : ''}`, box: line, radius: 4 },
    svg`${rect(line, 'ground', 4)}${chosen ? rect({ ...line, width: 3 }, 'chosen-edge') : nothing}${text(line.name)}
    ${[...new Set(cells.map(({ kind }) => kind))].map((kind) => workers(cells, kind))}${now ? rect(now, 'step-now', 2) : nothing}${text(line.total)}`,
  );
}

/** Draws the guest’s code, what of it runs, and who is asked for the rest; the step only changes how that looks. */
export function view(layout: TechniquesLayout, m: MarkAttributes): SVGTemplateResult {
  const { step } = m.state;
  const moment = step === undefined ? undefined : layout.moments[step - 1];
  // What happens now is drawn over what could happen on the same rail.
  const last = (flows: readonly Flow[], now: number | undefined): Flow[] =>
    [...flows].sort((a, b) => Number(a.row === now) - Number(b.row === now));
  const filled = moment?.prepares === true ? moment.section : undefined;
  const tone = (row: number): string => (moment === undefined ? '' : row === moment.row ? 'now' : 'idle');
  const firsts = layout.stretches.map((_, index) =>
    layout.stretches.slice(0, index).reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const { rail } = layout;
  return svg`${layout.score.texts.map(text)}${layout.score.lines.map((line) => scoreMark(line, step, m))}${layout.heads.map(text)}
    ${layout.loops.map(({ path, head }) => svg`<path class="loop" d=${path}></path><path class="tip" d=${head}></path>`)}${layout.chips.map(({ number }) => text(number))}
    ${last(layout.feeds, moment?.row).map((each) => flow(each, tone(each.row)))}
    ${layout.chips.map((chip, index) => chipMark(chip, moment?.row === index, m))}
    ${layout.stretches.map((stretch, index) => stretchMark(stretch, step, moment?.row, firsts[index] ?? 0, layout.empty, m))}
    ${last(layout.fills, filled).map((each) => flow(each, moment === undefined ? '' : each.row === filled ? 'now' : 'idle'))}${last(layout.entries, moment?.row).map((each) => flow(each, tone(each.row)))}${rail ? svg`<path class="tip ${moment === undefined ? '' : moment.enters ? 'now' : 'idle'}" d=${rail.head}></path>${text(rail.label)}` : nothing}
    ${monitorMark(layout.monitor, moment, m)}`;
}

/** Legend signs that are no kind. */
export function sign(): SVGTemplateResult {
  return svg`<g transform="translate(8,7)">${lock}</g>`;
}
