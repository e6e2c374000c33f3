import { describe, expect, it } from 'vitest';
import {
  configurations,
  isTraceProblem,
  operations,
  trace,
  type ConfigurationId,
  type OperationId,
  type Trace,
} from '../../src/machine/index.js';
import type { MachineWords } from '../../src/machine/words/index.js';
import { machineWords, say, tell } from '../../src/machine/words/index.js';
import { englishRuns, strayNames } from '../support/language.js';

const languages = await Promise.all(
  Object.entries(machineWords).map(
    async ([locale, words]) => [locale, typeof words === 'function' ? await words() : words] as const,
  ),
);
const [, en] = languages[0]!;

const traces: Trace[] = (Object.keys(configurations) as ConfigurationId[]).flatMap((id) =>
  (Object.keys(operations) as OperationId[]).flatMap((operation) => {
    const result = trace(configurations[id], operation);
    return isTraceProblem(result) ? [] : [result];
  }),
);
const params = {
  instruction: 'POPF',
  call: 'SYSCALL',
  hypercall: 'INT 0x82',
  exit: 48,
  later: 49,
  return: 'IRET',
  signal: 'SIGSYS',
  servedBy: 'thread',
};

function said(words: MachineWords): string[] {
  const { operations: names, costs, exits, vias, outcomes, what, why, reasons } = words;
  return [
    ...Object.values(names),
    ...Object.values(costs),
    ...Object.values(exits),
    ...Object.values(vias),
    ...Object.values(outcomes),
    ...[what, why, reasons].flatMap((group) => Object.values(group).map((each) => say(each, params))),
  ];
}

describe.each(languages)('%s', (locale, words) => {
  it('has every word that English has', () => {
    for (const part of [
      'operations',
      'what',
      'why',
      'costs',
      'exits',
      'vias',
      'outcomes',
      'reasons',
      'problems',
    ] as const)
      expect(Object.keys(words[part]).sort()).toEqual(Object.keys(en[part]).sort());
  });

  it('tells every step of every trace without a gap', () => {
    for (const { steps, reason } of traces) {
      for (const step of steps) {
        const told = tell(words, step);
        for (const text of [told.what, told.why]) {
          expect(text).not.toMatch(/undefined|NaN|\[object/);
          expect(text).toMatch(locale === 'en' ? /^(?:[A-Z]|gVisor).*\.$/ : /。$/);
        }
      }
      if (reason) expect(say(words.reasons[reason])).not.toBe('');
    }
  });

  it('counts', () => {
    const some = { traps: 1, exits: 3, switches: 0, worldSwitches: 0 };
    expect(words.counts(some, 'vm-exit')).toMatch(/1.*3.*0/);
    expect(words.counts({ traps: 0, exits: 0, switches: 1, worldSwitches: 2 }, 'vm-exit')).toMatch(
      /0.*0.*1.*2/,
    );
    // Where nothing is called an exit, none is counted.
    expect(words.counts(some, undefined)).not.toContain('3');
    expect(words.counts(some, 'el2')).toContain('EL2');
    expect(words.counts(some, 'hs')).toContain('HS');
  });

  it('words every problem', () => {
    for (const tellProblem of Object.values(words.problems))
      expect(tellProblem({ path: '', code: 'no-owner', got: 'x', expected: 'y' })).not.toMatch(/undefined/);
  });

  it('leaves no English in Chinese, and no half-width mark after a Chinese character', () => {
    for (const text of said(words)) {
      if (locale === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
      else {
        expect(englishRuns(text)).toEqual([]);
        expect(text).not.toMatch(/\p{Script=Han}[,;:.()]/u);
        expect(strayNames(text, locale as 'zh-Hans' | 'zh-Hant')).toEqual([]);
      }
    }
  });
});

it.each(languages)('%s says that POPF keeps the flag where CPL > IOPL, and never the reverse', (_, words) => {
  expect(say(words.why.iopl)).toContain('CPL > IOPL');
  expect(say(words.why.iopl)).not.toMatch(/CPL (?:≤|<|<=) IOPL/);
});

it('leaves no choice of CPUID to a hypervisor under VMX', () => {
  const cpuid = traces
    .filter(({ operation }) => operation.includes('cpuid'))
    .flatMap(({ steps }) => steps.filter(({ what }) => what === 'intercepted'));
  expect(cpuid.length).toBeGreaterThan(0);
  for (const { why } of cpuid) expect(why).toBe('exits-always');
});

it('uses every word', () => {
  const used = new Set(
    traces.flatMap(({ steps }) => steps.flatMap(({ what, why }) => [what, why as string])),
  );
  // Left for other choices of what to intercept: see the claims.
  const more = [
    'opens-window',
    'window-armed',
    'injects-interrupt',
    'uses-device',
    'device-is-mapped',
    'device-behind-iommu',
    'iommu-checks',
  ];
  expect([...Object.keys(en.what), ...Object.keys(en.why)].filter((word) => !used.has(word)).sort()).toEqual(
    more.sort(),
  );
});
