import type { InstructionStream } from '../../facts/techniques/stream.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import { execute, modesOf } from './execute.js';
import {
  counters,
  prepares,
  simulate,
  wayOf,
  type Counts,
  type Event,
  type Placed,
  type Section,
} from './simulate.js';

/** What one technique makes of the stream. */
export interface Run {
  readonly technique: Technique;
  readonly placed: readonly Placed[];
  readonly sections: readonly Section[];
  readonly events: readonly Event[];
  readonly totals: Counts;
  /** How often the software that runs the guest gets to work. */
  readonly entries: number;
  /** Instructions that it works on in the first and in the second pass of the first loop. */
  readonly work: readonly [number, number] | undefined;
}

export interface TechniquesModel {
  readonly data: InstructionStream;
  readonly runs: Readonly<Record<Technique, Run>>;
  /** How many instructions are executed. */
  readonly executed: number;
  /** How many of them are innocuous. */
  readonly innocuous: number;
}

/** Indices of the instructions that an event keeps the software busy with. */
function workOf({ what, prepares: done, index }: Event, placed: readonly Placed[]): number[] {
  const section = placed[index]?.section;
  return [
    ...(wayOf[what] === undefined ? [] : [index]),
    ...(done === 'prepares' ? placed.flatMap((each, own) => (each.section === section ? [own] : [])) : []),
  ];
}

/** Cuts the code where control can leave or enter it, only where application and kernel meet, or not at all. */
function cut(data: InstructionStream, technique: Technique): { placed: Placed[]; sections: Section[] } {
  const modes = modesOf(data);
  const targets = new Set(
    data.instructions.flatMap(({ kind, to }) => (kind === 'branch' && to !== undefined ? [to - 1] : [])),
  );
  const sections: Section[] = [];
  const placed = data.instructions.map((instruction, index): Placed => {
    const mode = modes[index] ?? 'kernel';
    const previous = sections.at(-1);
    const ends = data.instructions[index - 1]?.kind === 'branch' || targets.has(index);
    if (
      previous !== undefined &&
      (technique === 'interpretation' ||
        (previous.mode === mode && !(prepares(technique) && mode === 'kernel' && ends)))
    )
      sections[sections.length - 1] = { ...previous, last: index };
    else sections.push({ key: `section-${sections.length + 1}`, mode, first: index, last: index });
    return { key: `instruction-${index + 1}`, instruction, mode, section: sections.length - 1 };
  });
  return { placed, sections };
}

function run(technique: Technique, data: InstructionStream, order: readonly number[]): Run {
  const { placed, sections } = cut(data, technique);
  const events = simulate(technique, placed, sections, order);
  const loop = data.instructions.findIndex(({ kind, times = 1 }) => kind === 'branch' && times > 1);
  const start = (data.instructions[loop]?.to ?? 1) - 1;
  // An instruction that is prepared and then traps is one instruction.
  const pass = (number: number): number =>
    new Set(
      events
        .filter((event) => event.pass === number && event.index >= start && event.index <= loop)
        .flatMap((event) => workOf(event, placed)),
    ).size;
  return {
    technique,
    placed,
    sections,
    events,
    totals: events.at(-1)?.counts ?? (Object.fromEntries(counters.map((counter) => [counter, 0])) as Counts),
    entries:
      events.filter((event) => wayOf[event.what] !== undefined).length +
      events.filter((event) => event.prepares === 'prepares').length,
    work: loop < 0 ? undefined : [pass(1), pass(2)],
  };
}

/** Runs the stream under every technique. */
export function model(data: InstructionStream): TechniquesModel {
  const order = execute(data.instructions);
  return {
    data,
    runs: Object.fromEntries(
      techniques.map((technique) => [technique, run(technique, data, order)]),
    ) as Record<Technique, Run>,
    executed: order.length,
    innocuous: order.filter((index) => ['innocuous', 'branch'].includes(data.instructions[index]?.kind ?? ''))
      .length,
  };
}
