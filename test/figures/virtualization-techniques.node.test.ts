import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { formatProblems } from '../../src/core/problem.js';
import type { InstructionKind, StreamInstruction } from '../../src/facts/techniques/stream.js';
import { techniques, type Technique } from '../../src/facts/techniques/technique.js';
import { checks } from '../../src/figures/virtualization-techniques/checks.js';
import { type VirtualizationTechniquesData } from '../../src/figures/virtualization-techniques/data.js';
import { presets } from '../../src/figures/virtualization-techniques/presets.js';
import type { TechniquesLayout } from '../../src/figures/virtualization-techniques/drawing.js';
import { execute } from '../../src/figures/virtualization-techniques/execute.js';
import { virtualizationTechniques as figure } from '../../src/figures/virtualization-techniques/figure.js';
import { model } from '../../src/figures/virtualization-techniques/model.js';
import type { TechniquesReading } from '../../src/figures/virtualization-techniques/picture.js';
import { executions, wayOf } from '../../src/figures/virtualization-techniques/simulate.js';
import { readFigure } from '../../src/hosts/node/read.js';
import { englishRuns, inEachLanguage, readerTexts } from '../support/language.js';
import { drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { faults, legendFaults, listText, unsaidTexts } from '../support/sound.js';

const messages = await inEachLanguage(checks.problemMessages);
const presetNames = Object.keys(figure.presets);
const preset = (name: string, locale: Locale = 'en'): Promise<VirtualizationTechniquesData> =>
  load(presetIn(presets[name]!, locale));
const own = (
  instructions: readonly StreamInstruction[],
  more: Partial<VirtualizationTechniquesData> = {},
): VirtualizationTechniquesData => ({ instructions, sources: [], ...more });
const one = (kind: InstructionKind, more: Partial<StreamInstruction> = {}): StreamInstruction => ({
  text: kind.toUpperCase().slice(0, 9),
  kind,
  ...more,
});
const whats = (data: VirtualizationTechniquesData, technique: Technique): string[] =>
  model(data).runs[technique].events.map(({ what }) => what);
const codes = (data: unknown): string[] =>
  (check(checks, data).problems ?? []).map(({ path, code }) => `${path} ${code}`);
const loop = await preset('loop');
const calls = await preset('system-call-heavy');

/** Streams that pass the rules: kernel code with one loop in it. */
const streams: fc.Arbitrary<VirtualizationTechniquesData> = fc
  .record({
    body: fc.array(
      fc.record({
        kind: fc.constantFrom<InstructionKind>('innocuous', 'privileged', 'sensitive-unprivileged'),
        exit: fc.boolean(),
        text: fc.constantFrom(
          'NOP',
          'A',
          'SSM 4(2)',
          'MOV EAX,[EBX+ESI*4+12]',
          'VERYLONGMNEMONIC.WITHOUT.SPACE',
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    to: fc.nat(11),
    times: fc.integer({ min: 1, max: 6 }),
    tail: fc.boolean(),
  })
  .map(({ body, to, times, tail }) =>
    own([
      ...body,
      { text: 'BC 1', kind: 'branch', to: Math.min(to, body.length) + 1, times },
      ...(tail ? [{ text: 'NOP', kind: 'innocuous' } as const] : []),
    ]),
  );

describe('execution', () => {
  it('runs a loop as often as it says, and a loop in a loop anew each time', () => {
    expect(execute([one('innocuous'), one('branch', { to: 1, times: 3 })])).toEqual([0, 1, 0, 1, 0, 1]);
    expect(
      execute([one('innocuous'), one('branch', { to: 1, times: 2 }), one('branch', { to: 1, times: 2 })]),
    ).toEqual([0, 1, 0, 1, 2, 0, 1, 0, 1, 2]);
  });

  it('ends, whatever the loops', async () => {
    await fc.assert(
      fc.asyncProperty(streams, async (data) => execute(data.instructions).length <= 101),
      reproducible({ numRuns: 100 }),
    );
  });
});

describe('what becomes of an instruction', () => {
  const kernel = own([one('privileged', { exit: true }), one('sensitive-unprivileged'), one('innocuous')]);

  it('is decided by its kind, as each technique has it', () => {
    expect(Object.fromEntries(techniques.map((technique) => [technique, whats(kernel, technique)]))).toEqual({
      interpretation: ['emulated', 'emulated', 'emulated'],
      'scan-and-patch': ['traps', 'patched', 'direct'],
      'binary-translation': ['callout', 'inline', 'cached'],
      paravirtualization: ['hypercall', 'flag', 'direct'],
      'hardware-assistance': ['exit', 'direct', 'direct'],
    });
  });

  it('is no trap for POPF under translation, no exit under hardware assistance, and never a silent loss', () => {
    const popf = own([{ text: 'POPF', kind: 'sensitive-unprivileged' }]);
    for (const technique of ['binary-translation', 'paravirtualization', 'hardware-assistance'] as const)
      expect(model(popf).runs[technique].totals).toMatchObject({ traps: 0, exits: 0, hypercalls: 0 });
    expect(whats(popf, 'scan-and-patch')).toEqual(['patched']);
  });

  it('is no copy for a branch in the cache, whose target has moved', async () => {
    const rowsOf = async (data: VirtualizationTechniquesData) =>
      ((await readFigure(figure, data)).reading as TechniquesReading).picture.rows;
    const rows = await rowsOf(loop);
    const branch = rows[4]!;
    expect(branch).toMatchObject({ text: 'JZ 1', what: 'jumps', form: 'jump: cache block 1', code: false });
    expect(rows.filter(({ what }) => what === 'cached').map(({ form }) => form)).toEqual([
      'PUSH EDX',
      'CMP [EBX],0',
      'MOV EAX,[EBX]',
    ]);
    const again = own([
      one('innocuous'),
      one('branch', { to: 1, times: 2 }),
      one('innocuous'),
      one('branch', { to: 3, times: 2 }),
    ]);
    const forms = (await rowsOf(again)).map(({ form }) => form);
    expect([forms[1], forms[3]]).toEqual(['jump: cache block 1', 'jump: cache block 2']);
  });

  it('is no exit for MOV CR3 unless the hypervisor asks', async () => {
    const data = await preset('compute-bound');
    expect(data.instructions.at(-1)).toMatchObject({ text: 'MOV CR3,EDX', kind: 'privileged' });
    expect(model(data).runs['hardware-assistance'].totals.exits).toBe(0);
    expect(model(data).runs['scan-and-patch'].totals.traps).toBe(1);
  });

  it('takes a system call through the VMM where that owns the vectors, and straight to the kernel elsewhere', () => {
    const at = (technique: Technique): string[] =>
      whats(calls, technique).filter(
        (_, index) => calls.instructions[execute(calls.instructions)[index]!]!.kind === 'system-call',
      );
    expect(at('binary-translation')).toEqual(['forwarded', 'forwarded', 'forwarded']);
    expect(at('scan-and-patch')).toEqual(['forwarded', 'forwarded', 'forwarded']);
    expect(at('paravirtualization')).toEqual(['delivered', 'delivered', 'delivered']);
    expect(at('hardware-assistance')).toEqual(['delivered', 'delivered', 'delivered']);
  });

  it('says that INT 0x80 bypasses Xen on 32-bit Xen only', async () => {
    for (const locale of locales) {
      const { reading } = await readFigure(figure, calls, {
        locale,
        options: { technique: 'paravirtualization' },
      });
      const [note] = reading.notes;
      expect(note!.text).toMatch(/32.*Xen.*4\.2.*64.*Xen/s);
      expect(note!.cite.length).toBeGreaterThan(0);
    }
  });

  it('leaves an application alone but for its calls', () => {
    for (const technique of techniques.slice(1))
      expect(
        new Set(
          whats(
            own([one('innocuous'), one('branch', { to: 1, times: 2 })], { starts: 'application' }),
            technique,
          ),
        ),
      ).toEqual(new Set(['direct']));
    expect(
      model(calls).runs['binary-translation'].sections.map(({ mode, first, last }) => [mode, first, last]),
    ).toEqual([
      ['application', 0, 1],
      ['kernel', 2, 3],
      ['application', 4, 5],
    ]);
  });
});

describe('counts', () => {
  it('are those of the idle loop', () => {
    const totals = (technique: Technique) => model(loop).runs[technique].totals;
    expect(model(loop).executed).toBe(16);
    expect(totals('interpretation')).toMatchObject({ emulated: 16, direct: 0 });
    expect(totals('scan-and-patch')).toMatchObject({ patched: 1, traps: 6, direct: 10 });
    expect(totals('binary-translation')).toMatchObject({ translated: 2, hits: 2, calls: 3, traps: 0 });
    expect(totals('paravirtualization')).toMatchObject({ hypercalls: 3, flags: 3, direct: 10 });
    expect(totals('hardware-assistance')).toMatchObject({ exits: 3, direct: 13 });
  });

  it('say of every executed instruction how it was executed: directly, from the cache, inline, by software', async () => {
    const ways = (data: VirtualizationTechniquesData, technique: Technique): Record<string, number> => {
      const { totals } = model(data).runs[technique];
      return Object.fromEntries(executions.flatMap((way) => (totals[way] > 0 ? [[way, totals[way]]] : [])));
    };
    expect(ways(loop, 'binary-translation')).toEqual({ cached: 10, inline: 3, emulated: 3 });
    expect(ways(calls, 'binary-translation')).toEqual({ direct: 9, cached: 3, emulated: 3, forwarded: 3 });
    expect(ways(await preset('compute-bound'), 'binary-translation')).toEqual({ cached: 20, emulated: 1 });
    for (const name of presetNames) {
      const data = await preset(name);
      for (const technique of techniques)
        expect(
          Object.values(ways(data, technique)).reduce((sum, count) => sum + count, 0),
          `${name} ${technique}`,
        ).toBe(model(data).executed);
    }
    const { reading } = await readFigure(figure, loop);
    const cell = (term: string): string =>
      reading.table!.rows.find((row) => row.term === term)!.cells[
        techniques.indexOf('binary-translation')
      ]![0]!.text;
    expect([cell('run from the cache'), cell('replaced by inline code'), cell('emulated')]).toEqual([
      '10',
      '3',
      '3',
    ]);
  });

  it('make the second pass of a loop cheaper where something was prepared in the first', () => {
    const work = (technique: Technique) => model(loop).runs[technique].work;
    // One of the five is prepared and then entered again in the same pass; it stays one instruction.
    expect(work('binary-translation')).toEqual([5, 1]);
    expect(work('scan-and-patch')).toEqual([5, 2]);
    expect(work('interpretation')).toEqual([5, 5]);
    expect(work('hardware-assistance')).toEqual([1, 1]);
  });

  it('add up, never fall, and translate each block once', async () => {
    await fc.assert(
      fc.asyncProperty(streams, fc.constantFrom(...techniques), async (data, technique) => {
        const run = model(data).runs[technique];
        for (const [index, { counts }] of run.events.entries())
          for (const [name, value] of Object.entries(counts))
            expect(value).toBeGreaterThanOrEqual(
              Object.entries(run.events[index - 1]?.counts ?? {}).find(([key]) => key === name)?.[1] ?? 0,
            );
        const { totals, events, placed, sections } = run;
        expect(executions.reduce((sum, way) => sum + totals[way], 0)).toBe(events.length);
        const reached = new Set(events.map(({ index }) => placed[index]!.section));
        if (technique === 'binary-translation') expect(totals.translated).toBe(reached.size);
        if (technique === 'interpretation') expect(totals.emulated).toBe(events.length);
        if (technique === 'hardware-assistance') expect(totals.direct + totals.exits).toBe(events.length);
        expect(sections.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(
          data.instructions.length,
        );
        expect(run.entries).toBe(
          events.filter(({ what, prepares }) => wayOf[what] !== undefined || prepares === 'prepares').length +
            events.filter(({ what, prepares }) => wayOf[what] !== undefined && prepares === 'prepares')
              .length,
        );
      }),
      reproducible({ numRuns: 150 }),
    );
  });
});

describe('rules of meaning', () => {
  const bad: readonly (readonly [string, object, string])[] = [
    ['no instruction', { instructions: [] }, 'instructions no-instructions'],
    [
      'too many',
      { instructions: Array.from({ length: 25 }, () => one('innocuous')) },
      'instructions too-many',
    ],
    ['a branch to nowhere', { instructions: [one('branch')] }, 'instructions[0].to no-target'],
    [
      'a target that is missing',
      { instructions: [one('branch', { to: 7 })] },
      'instructions[0].to unknown-target',
    ],
    [
      'a branch forward',
      { instructions: [one('branch', { to: 2 }), one('innocuous')] },
      'instructions[0].to forward-branch',
    ],
    [
      'a loop without end',
      { instructions: [one('innocuous'), one('branch', { to: 1, times: 99 })] },
      'instructions runs-too-long',
    ],
    [
      'a loop of no pass',
      { instructions: [one('innocuous'), one('branch', { to: 1, times: 0 })] },
      'instructions[1].times too-small',
    ],
    [
      'a target without a branch',
      { instructions: [one('innocuous', { to: 1 })] },
      'instructions[0].to not-a-branch',
    ],
    [
      'a branch from kernel to application',
      { starts: 'application', instructions: [one('system-call'), one('branch', { to: 1, times: 2 })] },
      'instructions[1].to mode-differs',
    ],
    [
      'an application with privileged code',
      { starts: 'application', instructions: [one('privileged')] },
      'instructions[0].kind only-in-kernel',
    ],
    [
      'a kernel that calls itself',
      { instructions: [one('system-call')] },
      'instructions[0].kind only-in-application',
    ],
    [
      'a system call that exits',
      { starts: 'application', instructions: [one('system-call', { exit: true })] },
      'instructions[0].exit never-exits',
    ],
    [
      'HLT as innocuous',
      { instructions: [one('innocuous', { text: 'HLT' })] },
      'instructions[0].kind is-privileged',
    ],
    [
      'MOV CR3 as innocuous',
      { instructions: [one('innocuous', { text: 'mov cr3,eax' })] },
      'instructions[0].kind is-privileged',
    ],
    [
      'POPF as privileged',
      { instructions: [one('privileged', { text: 'POPF' })] },
      'instructions[0].kind is-silent',
    ],
    [
      'POPFD with a prefix as innocuous',
      { instructions: [one('innocuous', { text: 'data16 popfd' })] },
      'instructions[0].kind is-silent',
    ],
    [
      'SGDT as privileged',
      { instructions: [one('privileged', { text: 'sgdt [eax]' })] },
      'instructions[0].kind is-silent',
    ],
    [
      'a move from a control register, written as AT&T does, as innocuous',
      { instructions: [one('innocuous', { text: 'movl %cr0,%eax' })] },
      'instructions[0].kind is-privileged',
    ],
    [
      'VMLAUNCH as innocuous',
      { instructions: [one('innocuous', { text: 'VMLAUNCH' })] },
      'instructions[0].kind is-privileged',
    ],
    [
      'IRET as innocuous',
      { instructions: [one('innocuous', { text: 'IRETD' })] },
      'instructions[0].kind is-return',
    ],
    [
      'SYSRET as a return that does not trap',
      { instructions: [one('return', { text: 'SYSRET' })] },
      'instructions[0].kind return-traps',
    ],
    [
      'SYSENTER as innocuous',
      { starts: 'application', instructions: [one('innocuous', { text: 'SYSENTER' })] },
      'instructions[0].kind is-system-call',
    ],
    [
      'INT 0x80 as privileged',
      { starts: 'application', instructions: [one('innocuous', { text: 'int 0x80' })] },
      'instructions[0].kind is-system-call',
    ],
    [
      'a jump as innocuous',
      { instructions: [one('innocuous', { text: 'JNZ 1' })] },
      'instructions[0].kind is-branch',
    ],
    [
      'a sentence without a source',
      { instructions: [one('innocuous', { does: 'Does much.' })] },
      'instructions[0] uncited',
    ],
    [
      'a note without a source',
      { instructions: [one('innocuous')], notes: [{ text: 'Fast.' }] },
      'notes[0] uncited',
    ],
    [
      'a technique twice',
      { instructions: [one('innocuous')], techniques: ['interpretation', 'interpretation'] },
      'techniques[1] duplicate',
    ],
    [
      'an unknown source',
      { instructions: [one('innocuous', { cite: ['nobody'] })] },
      'instructions[0].cite[0] unknown-source',
    ],
    [
      'an unknown field',
      { instructions: [{ ...one('innocuous'), colour: 'red' }] },
      'instructions[0].colour unknown-field',
    ],
  ];

  it.each(bad)('refuse %s', (_, data, expected) => {
    const checked = check(checks, { sources: [], ...data });
    expect(codes({ sources: [], ...data })).toContain(expected);
    for (const locale of locales)
      for (const sentence of formatProblems(checked.problems!, messages[locale]))
        expect(sentence).not.toMatch(/undefined|^$|: [a-z]+(-[a-z]+)+$/);
  });

  it.each([
    ['PUSHFD as sensitive', { instructions: [one('sensitive-unprivileged', { text: 'PUSHFD' })] }],
    ['MOV of a segment register', { instructions: [one('innocuous', { text: 'MOV EAX,[DS:4]' })] }],
    [
      'an instruction that only begins alike',
      { instructions: [one('innocuous', { text: 'JAVA' }), one('innocuous', { text: 'STRB R0' })] },
    ],
    ['IRET as a return', { instructions: [one('return', { text: 'IRET' })] }],
    [
      'SYSENTER as a system call',
      { starts: 'application', instructions: [one('system-call', { text: 'SYSENTER' })] },
    ],
    [
      'the author’s own words',
      {
        instructions: [one('innocuous', { does: 'Does much.', own: true })],
        notes: [{ text: 'Fast.', own: true }],
      },
    ],
  ])('allow %s', (_, data) => expect(codes({ sources: [], ...data })).toEqual([]));

  it('have words for every code, in every language', () => {
    const [first, ...rest] = locales.map((locale) => Object.keys(messages[locale]).sort());
    for (const other of rest) expect(other).toEqual(first);
  });

  it.each(presetNames)('let the example %s pass, and whatever is generated', async (name) => {
    for (const locale of locales) expect(codes(await preset(name, locale))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(
        streams,
        async (data) => execute(data.instructions).length > 100 || codes(data).length === 0,
      ),
      reproducible({ numRuns: 50 }),
    );
  });
});

describe('reading', () => {
  const cases = presetNames.flatMap((name) =>
    techniques.flatMap((technique) => locales.map((locale) => ({ name, technique, locale }))),
  );

  it.each(cases)('is complete and cited: $name, $technique, $locale', async ({ name, technique, locale }) => {
    const data = await preset(name, locale);
    const {
      reading,
      model: made,
      options,
      common,
    } = await readFigure(figure, data, { locale, options: { technique } });
    const list = listText(reading, common);
    expect(list).not.toMatch(/undefined|NaN|\[object/);
    expect(reading.steps).toHaveLength(execute(data.instructions).length);
    expect(
      reading.steps!.every(
        ({ text, cite, label, tally }) => text.length > 5 && cite.length > 0 && label !== '' && tally !== '',
      ),
    ).toBe(true);
    expect(reading.steps!.every(({ cost }) => cost !== '')).toBe(true);
    expect(reading.notes.every(({ text, cite }) => text !== '' && cite.length > 0)).toBe(true);
    expect(reading.table!.columns).toHaveLength(5);
    const numbers = reading.sources.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(reading.steps!.flatMap(({ cite }) => cite).filter((cite) => !numbers.includes(cite))).toEqual([]);
    if (locale !== 'en') expect(englishRuns(readerTexts({ ...reading, sources: [] }).join('\n'))).toEqual([]);
    for (const width of [280, 672]) {
      const picture = drawPicture(figure, { model: made, reading }, width, { options });
      expect(unsaidTexts(figure, picture, list)).toEqual([]);
      expect(legendFaults(picture, reading)).toEqual([]);
      const keys = new Set(picture.layout.marks.map(({ key }) => key));
      expect(reading.steps!.filter(({ at }) => !keys.has(at))).toEqual([]);
    }
  });

  it('compares the techniques that the data name, and the one that is drawn', async () => {
    const data: VirtualizationTechniquesData = {
      ...loop,
      techniques: ['interpretation', 'hardware-assistance'],
    };
    expect((await readFigure(figure, data)).reading.table!.columns).toEqual([
      'Interpretation',
      'Hardware assistance',
    ]);
    expect((await readFigure(figure, data)).options['technique']).toBe('interpretation');
    expect((await readFigure(figure, loop)).options['technique']).toBe('binary-translation');
    expect(
      (await readFigure(figure, data, { options: { technique: 'paravirtualization' } })).reading.table!
        .columns,
    ).toHaveLength(3);
  });

  it('calls interpretation no VMM, and lets the others run what is innocuous', async () => {
    const tone = async (technique: Technique) =>
      (await readFigure(figure, loop, { options: { technique } })).reading.verdict!.tone;
    expect(await Promise.all(techniques.map(tone))).toEqual(['fails', 'holds', 'open', 'holds', 'holds']);
  });
});

describe('picture', () => {
  it('is sound at any width, for every example, stream, technique, language and step', async () => {
    const examples = await Promise.all(presetNames.map((name) => preset(name)));
    const any = fc.record({
      data: fc.oneof(fc.constantFrom(...examples), streams),
      technique: fc.constantFrom(...techniques),
      locale: fc.constantFrom(...locales),
      width: fc.integer({ min: 280, max: 1400 }),
      step: fc.option(fc.integer({ min: 1, max: 16 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ data, technique, locale, width, step }) => {
        const {
          model: made,
          reading,
          options,
        } = await readFigure(figure, data, { locale, options: { technique } });
        const shown = step === undefined ? undefined : Math.min(step, reading.steps!.length);
        const picture = drawPicture(figure, { model: made, reading }, width, { options, step: shown });
        expect(faults(figure, picture, reading)).toEqual([]);
        const { marks, stretches, monitor } = picture.layout as TechniquesLayout;
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1))
            expect(
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.1 &&
                Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.1,
              `${a.key} over ${b.key}`,
            ).toBe(false);
        for (const [outer, inner] of [
          ...stretches.map((stretch) => [stretch, stretch.cells] as const),
          [monitor, monitor.pills] as const,
        ])
          for (const box of inner)
            expect(
              box.x >= outer.x &&
                box.y >= outer.y &&
                box.x + box.width <= outer.x + outer.width &&
                box.y + box.height <= outer.y + outer.height,
            ).toBe(true);
      }),
      reproducible({ numRuns: 250 }),
    );
  });

  it('does not move from step to step', async () => {
    for (const technique of techniques) {
      const { model: made, reading, options } = await readFigure(figure, loop, { options: { technique } });
      const plain = drawPicture(figure, { model: made, reading }, 672, { options });
      for (const step of [1, 3, 16]) {
        const shown = drawPicture(figure, { model: made, reading }, 672, { options, step });
        expect(shown.layout).toEqual(plain.layout);
        expect(shown.markup).not.toBe(plain.markup);
      }
    }
  });

  it('fills the cache: a block is empty until the step that translates it', async () => {
    const { model: made, reading, options } = await readFigure(figure, loop);
    const empties = (step: number): number =>
      [...drawPicture(figure, { model: made, reading }, 672, { options, step }).markup.matchAll(/>empty</g)]
        .length;
    expect([1, 15, 16].map(empties)).toEqual([1, 1, 0]);
  });

  it('scores who works on each executed instruction, under every technique, and marks the step', async () => {
    const { model: made, reading, options } = await readFigure(figure, loop);
    const drawn = drawPicture(figure, { model: made, reading }, 672, { options, step: 3 });
    const { score } = drawn.layout as TechniquesLayout;
    const works = (key: string): number[] =>
      score.lines
        .find((line) => line.key === `run-${key}`)!
        .cells.flatMap(({ kind }, index) =>
          kind === 'hypervisor' || kind === 'device-model' ? [index + 1] : [],
        );
    expect(score.lines.map(({ total }) => total.lines[0])).toEqual(['16', '8', '5', '3', '3']);
    expect(works('binary-translation')).toEqual([1, 3, 8, 13, 16]);
    expect(works('hardware-assistance')).toEqual([3, 8, 13]);
    expect(works('interpretation')).toHaveLength(16);
    expect(score.lines.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual([
      'run-binary-translation',
    ]);
    expect(drawn.markup.match(/class="step-now"/g)).toHaveLength(1);
    expect(reading.title).toBe('Binary translation: software works 5 times in a kernel’s idle loop');
    const row = reading.items.find(({ key }) => key === 'score')!.items![4]!;
    expect(row.facts.map(({ text }) => text)).toEqual(['3', '13']);
    expect(row.actions).toMatchObject([
      { option: 'technique', value: 'hardware-assistance', pressed: false },
    ]);
  });

  it('scores nothing where one technique is all there is', async () => {
    const {
      model: made,
      reading,
      options,
    } = await readFigure(figure, {
      ...loop,
      techniques: ['paravirtualization'],
    });
    const { score } = drawPicture(figure, { model: made, reading }, 672, { options })
      .layout as TechniquesLayout;
    expect([score.lines, score.bottom]).toEqual([[], 0]);
    expect(reading.items.some(({ key }) => key === 'score')).toBe(false);
  });
});
