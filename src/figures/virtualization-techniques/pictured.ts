import type { Kind } from '../../core/kind.js';
import type { Technique } from '../../facts/techniques/technique.js';
import type { Run } from './model.js';
import type { Part, Picture, PictureRow, PictureSection, ScoreRow } from './picture.js';
import { wayOf, type Event, type What } from './simulate.js';
import { countersOf, kindOf, momentOf } from './tell.js';
import { sectionLabel, type Telling } from './telling.js';

/** The block of the cache to which a translated branch goes. */
function targetOf(index: number, telling: Telling): string {
  const { placed, sections } = telling.run;
  const section = sections[placed[index]?.section ?? 0];
  return section === undefined ? '' : sectionLabel(section, telling);
}

/** An instruction as the guest has it, and what the technique makes of it. */
function rowsOf(telling: Telling): PictureRow[] {
  const {
    run: { placed, events },
    context: { words },
    own: { words: own },
  } = telling;
  const whats = new Map(events.map(({ index, what }): [number, What] => [index, what]));
  return placed.map((each, index) => {
    const { key, instruction } = each;
    const { kind, text, to, times = 1 } = instruction;
    const what = whats.get(index) ?? 'direct';
    const form =
      what === 'jumps' && to !== undefined ? own.jump?.(targetOf(to - 1, telling)) : own.forms[what];
    const way = wayOf[what];
    return {
      key,
      text,
      kind: kindOf(each),
      privileged: kind === 'privileged',
      loop: kind === 'branch' && to !== undefined ? { to: to - 1, times: words.times(times) } : undefined,
      form: form ?? text,
      what,
      code: form === undefined,
      way: way === undefined ? undefined : own.ways[way],
    };
  });
}

function sectionsOf(telling: Telling): PictureSection[] {
  const { technique, placed, sections, events } = telling.run;
  const kindIn = (mode: string): PictureSection['kind'] => {
    if (technique === 'interpretation') return 'device-model';
    return mode === 'application' ? 'application' : 'guest-kernel';
  };
  return sections.map((section, index) => ({
    key: section.key,
    label: sectionLabel(section, telling),
    kind: kindIn(section.mode),
    first: section.first,
    last: section.last,
    since:
      events.findIndex((event) => event.prepares === 'prepares' && placed[event.index]?.section === index) +
      1,
  }));
}

/** Who works on an executed instruction: the guest itself, or the software that runs it, also if only to prepare what runs. */
function workerOf({ technique, placed }: Run, { index, what, prepares }: Event): Kind {
  if (wayOf[what] !== undefined || prepares === 'prepares')
    return technique === 'interpretation' ? 'device-model' : 'hypervisor';
  return placed[index]?.mode === 'application' ? 'application' : 'guest-kernel';
}

function scoreOf(
  shown: readonly Technique[],
  { model: { runs }, run, context: { words } }: Telling,
): ScoreRow[] {
  return shown.map((technique) => {
    const own = runs[technique];
    const cells = own.events.map((event) => workerOf(own, event));
    return {
      key: `run-${technique}`,
      technique,
      label: words.options.technique.values[technique],
      chosen: technique === run.technique,
      cells,
      total: String(cells.filter((kind) => kind === 'hypervisor' || kind === 'device-model').length),
    };
  });
}

/** Gathers all that the picture shows of a technique. */
export function pictureOf(shown: readonly Technique[], telling: Telling): Picture {
  const {
    run,
    context: { words, common },
    own: { words: own },
  } = telling;
  const { technique, events } = run;
  const ways = [...new Set(events.flatMap(({ what }) => wayOf[what] ?? []))].map(
    (way) => own.ways[way] ?? '',
  );
  return {
    score: scoreOf(shown, telling),
    scoreHeads: [words.score.cells, words.score.totals],
    technique,
    heads: [own.guest ?? words.guest, own.runs],
    rows: rowsOf(telling),
    sections: sectionsOf(telling),
    monitor: {
      label: own.monitor,
      kind: technique === 'interpretation' ? 'device-model' : 'hypervisor',
      parts: Object.entries(own.parts).map(([id, label]) => ({ id: id as Part, label })),
      ways: ways.join(common.separator),
    },
    empty: technique === 'binary-translation' ? words.empty : undefined,
    fills: own.fills,
    moments: events.map((event) => momentOf(run, event)),
    counters: countersOf[technique].map((counter) => ({
      label: words.counters[counter],
      values: [0, ...events.map(({ counts }) => counts[counter])],
    })),
  };
}
