import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { locales } from '../../src/core/language/locale.js';
import { formatProblems, type Problem } from '../../src/core/problem.js';
import { checks } from '../../src/figures/ring-diagram/checks.js';
import type { OccupantData, RingDiagramData } from '../../src/figures/ring-diagram/data.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);

type Kind = OccupantData['kind'];
/** Who stands where: `kind level` or `key kind level`. */
const figure = (
  architecture: RingDiagramData['architecture'] | undefined,
  places: readonly string[],
  more: Partial<RingDiagramData> = {},
): RingDiagramData => ({
  ...(architecture && { architecture }),
  title: 'Own',
  occupants: places.map((place, index) => {
    const words = place.split(' ');
    const [key, kind, level] = words.length === 3 ? words : [`o${index}`, ...words];
    return { key: key!, kind: kind as Kind, level: level!, cite: ['s'] };
  }),
  sources: [{ id: 's', title: 'Lecture notes' }],
  ...more,
});
const problems = (data: RingDiagramData): readonly Problem[] => check(checks, data).problems ?? [];
type Plane = NonNullable<RingDiagramData['planes']>[number];
const plane = (key: string, ...levels: (string | Plane['levels'][number])[]): Plane => ({
  key,
  levels: levels.map((level) => (typeof level === 'string' ? { key: level, label: level } : level)),
});
const worlds = [
  plane(
    'normal',
    { key: 'ns-el0', label: 'EL0', number: 0 },
    { key: 'ns-el1', label: 'EL1', number: 1 },
    { key: 'ns-el2', label: 'EL2', number: 2 },
  ),
  plane(
    'secure',
    { key: 's-el0', label: 'S-EL0', number: 0 },
    { key: 's-el1', label: 'S-EL1', number: 1 },
    { key: 'el3', label: 'EL3', number: 3 },
  ),
];
const crossing = (from: string, to: string): Partial<RingDiagramData> => ({
  crossings: [{ from, to, label: 'way', cite: ['s'] }],
});
const vax = [plane('vax', 'user', 'supervisor', 'executive', 'kernel')];

/** A rule by its code, what it refuses, and the nearest that it allows. */
const rules: readonly (readonly [string, string, RingDiagramData, RingDiagramData])[] = [
  // Who may stand where.
  [
    'application-over-kernel',
    'x86',
    figure('x86', ['application ring-0', 'host-kernel ring-0', 'guest-kernel ring-1']),
    figure('x86', ['application ring-0', 'host-kernel ring-0']),
  ],
  [
    'application-over-kernel',
    'Arm',
    figure('arm', ['application el2', 'host-kernel el1']),
    figure('arm', ['application el0', 'host-kernel el1']),
  ],
  [
    'application-over-kernel',
    'RISC-V',
    figure('risc-v', ['application m', 'host-kernel s']),
    figure('risc-v', ['application s', 'host-kernel s']),
  ],
  [
    'application-over-kernel',
    'System/370',
    figure('s370', ['application supervisor', 'guest-kernel problem', 'hypervisor supervisor']),
    figure('s370', ['application problem', 'guest-kernel problem', 'hypervisor supervisor']),
  ],
  [
    'application-over-kernel',
    'planes of an author',
    figure(undefined, ['application executive', 'host-kernel supervisor'], { planes: vax }),
    figure(undefined, ['application supervisor', 'host-kernel executive'], { planes: vax }),
  ],
  [
    'application-over-kernel',
    'nobody across planes',
    figure('x86-vmx', ['application root-0', 'guest-kernel nonroot-0']),
    figure('x86-vmx', ['application root-3', 'guest-kernel nonroot-0']),
  ],
  [
    'kernel-without-privilege',
    'x86',
    figure('x86', ['host-kernel ring-3']),
    figure('x86', ['host-kernel ring-3', 'hypervisor ring-0']),
  ],
  [
    'kernel-without-privilege',
    'x86, ring 1',
    figure('x86', ['host-kernel ring-1', 'application ring-3']),
    figure('x86', ['host-kernel ring-0', 'application ring-3']),
  ],
  [
    'kernel-without-privilege',
    'VMX',
    figure('x86-vmx', ['host-kernel root-3', 'guest-kernel nonroot-0']),
    figure('x86-vmx', ['host-kernel root-0', 'guest-kernel nonroot-0']),
  ],
  [
    'kernel-without-privilege',
    'System/370',
    figure('s370', ['host-kernel problem']),
    figure('s370', ['host-kernel supervisor']),
  ],
  [
    'kernel-without-privilege',
    'planes of an author',
    figure(undefined, ['host-kernel user'], { planes: vax }),
    figure(undefined, ['host-kernel executive'], { planes: vax }),
  ],
  [
    'guest-over-vmm',
    'x86',
    figure('x86', ['guest-kernel ring-1', 'hypervisor ring-3']),
    figure('x86', ['guest-kernel ring-3', 'hypervisor ring-1']),
  ],
  [
    'guest-over-vmm',
    'x86, where a host kernel is the hypervisor',
    figure('x86', ['guest-kernel ring-0', 'host-kernel ring-0']),
    figure('x86', ['guest-kernel ring-1', 'host-kernel ring-0']),
  ],
  [
    'guest-over-vmm',
    'System/370',
    figure('s370', ['guest-kernel supervisor', 'hypervisor supervisor']),
    figure('s370', ['guest-kernel problem', 'hypervisor problem']),
  ],
  [
    'guest-over-vmm',
    'Arm',
    figure('arm', ['guest-kernel el1', 'hypervisor el1']),
    figure('arm', ['guest-kernel el1', 'host-kernel el1', 'hypervisor el2']),
  ],
  [
    'guest-over-vmm',
    'RISC-V',
    figure('risc-v', ['guest-kernel s', 'hypervisor s']),
    figure('risc-v', ['guest-kernel s', 'hypervisor m']),
  ],
  [
    'guest-over-vmm',
    'planes of an author',
    figure(undefined, ['guest-kernel kernel', 'hypervisor executive'], { planes: vax }),
    figure(undefined, ['guest-kernel executive', 'hypervisor kernel'], { planes: vax }),
  ],
  [
    'guest-over-vmm',
    'planes of which one has power over the other',
    figure(undefined, ['guest-kernel vtl1', 'hypervisor vtl0'], {
      planes: [plane('a', 'vtl0'), plane('b', { key: 'vtl1', label: 'VTL 1', over: ['a'] })],
    }),
    figure(undefined, ['guest-kernel vtl1', 'hypervisor vtl0'], {
      planes: [plane('a', 'vtl0'), plane('b', 'vtl1')],
    }),
  ],
  [
    'guest-at-monitor',
    'Arm',
    figure('arm', ['guest-kernel el2']),
    figure('arm', ['host-kernel el2', 'guest-kernel el1']),
  ],
  [
    'guest-at-monitor',
    'Arm, on planes of an author',
    figure('arm', ['guest-kernel ns-el2'], { planes: worlds }),
    figure('arm', ['guest-kernel ns-el1', 'hypervisor ns-el2'], { planes: worlds }),
  ],
  [
    'guest-at-monitor',
    'RISC-V',
    figure('risc-v', ['guest-kernel m']),
    figure('risc-v', ['guest-kernel u', 'hypervisor s']),
  ],
  [
    'vmx-guest-kernel',
    'ring 1 of root operation',
    figure('x86-vmx', ['guest-kernel root-1', 'hypervisor root-0']),
    figure('x86-vmx', ['guest-kernel root-1', 'guest-kernel nonroot-0', 'hypervisor root-0']),
  ],
  [
    'vmx-guest-kernel',
    'ring 1 of non-root operation',
    figure('x86-vmx', ['guest-kernel nonroot-1', 'hypervisor root-0']),
    figure('x86-vmx', ['guest-kernel nonroot-1', 'hypervisor nonroot-0', 'hypervisor root-0']),
  ],
  [
    'guest-kernel-plane',
    'RISC-V',
    figure('risc-v-h', ['guest-kernel hs', 'hypervisor hs']),
    figure('risc-v-h', ['guest-kernel vs', 'hypervisor hs']),
  ],
  [
    'guest-kernel-plane',
    'RISC-V, user mode',
    figure('risc-v-h', ['guest-kernel vu', 'hypervisor hs']),
    figure('risc-v-h', ['application vu', 'guest-kernel vs', 'hypervisor hs']),
  ],
  [
    'vmx-hypervisor',
    'outer rings of root operation',
    figure('x86-vmx', ['hypervisor root-3', 'guest-kernel nonroot-0']),
    figure('x86-vmx', ['device-model root-3', 'hypervisor root-0', 'guest-kernel nonroot-0']),
  ],
  [
    'hypervisor-plane',
    'RISC-V',
    figure('risc-v-h', ['hypervisor vs']),
    figure('risc-v-h', ['hypervisor vs', 'hypervisor hs']),
  ],
  [
    'hypervisor-plane',
    'RISC-V, user mode',
    figure('risc-v-h', ['hypervisor u']),
    figure('risc-v-h', ['hypervisor m']),
  ],
  [
    'device-model-level',
    'VMX',
    figure('x86-vmx', ['device-model root-0', 'host-kernel root-0']),
    figure('x86-vmx', ['device-model root-3', 'host-kernel root-0']),
  ],
  [
    'device-model-level',
    'Arm',
    figure('arm', ['device-model el2', 'hypervisor el2']),
    figure('arm', ['device-model el1', 'hypervisor el2']),
  ],
  [
    'device-model-level',
    'RISC-V',
    figure('risc-v-h', ['device-model hs', 'hypervisor hs']),
    figure('risc-v-h', ['device-model u', 'hypervisor hs']),
  ],
  [
    'device-model-level',
    'planes of an author',
    figure(undefined, ['device-model kernel', 'hypervisor kernel'], { planes: vax }),
    figure(undefined, ['device-model user', 'hypervisor user'], { planes: vax }),
  ],
  [
    'application-kernel-level',
    'ring 1',
    figure('x86', ['application-kernel ring-1', 'host-kernel ring-0']),
    figure('x86', ['application-kernel ring-3', 'host-kernel ring-0']),
  ],
  [
    'application-kernel-level',
    'beside the host kernel',
    figure('x86-vmx', ['application-kernel root-0', 'host-kernel root-0']),
    figure('x86-vmx', ['application-kernel nonroot-0', 'host-kernel root-0']),
  ],
  [
    'application-kernel-level',
    'Arm',
    figure('arm', ['application-kernel el2', 'host-kernel el2']),
    figure('arm', ['application-kernel el1', 'host-kernel el2']),
  ],
  // Which crossings there are.
  [
    'crossing-past-gate',
    'an exit that arrives in ring 3',
    figure('x86-vmx', ['guest-kernel nonroot-0'], crossing('nonroot-0', 'root-3')),
    figure('x86-vmx', ['guest-kernel nonroot-0'], crossing('nonroot-3', 'root-0')),
  ],
  [
    'crossing-past-gate',
    'an entry from ring 3',
    figure('x86-vmx', ['q device-model root-3', 'g guest-kernel nonroot-0'], crossing('q', 'g')),
    figure('x86-vmx', ['q hypervisor root-0', 'g guest-kernel nonroot-0'], crossing('q', 'g')),
  ],
  [
    'crossing-past-gate',
    'a trap to U',
    figure('risc-v-h', ['guest-kernel vs'], crossing('vs', 'u')),
    figure('risc-v-h', ['guest-kernel vs'], crossing('vs', 'm')),
  ],
  [
    'crossing-past-gate',
    'a call past EL3',
    figure('arm', ['application ns-el0'], { planes: worlds, ...crossing('ns-el1', 's-el1') }),
    figure('arm', ['application ns-el0'], { planes: worlds, ...crossing('ns-el1', 'el3') }),
  ],
  [
    'crossing-past-gate',
    'planes of an author',
    figure(undefined, ['application a0'], {
      planes: [plane('a', 'a0'), plane('b', 'b0', { key: 'b1', label: 'b1', over: ['a'] })],
      ...crossing('a0', 'b0'),
    }),
    figure(undefined, ['application a0'], {
      planes: [plane('a', 'a0'), plane('b', 'b0', { key: 'b1', label: 'b1', over: ['a'] })],
      ...crossing('a0', 'b1'),
    }),
  ],
  // What planes and levels are.
  [
    'is-without-architecture',
    'a level',
    figure(undefined, ['application u'], { planes: [plane('p', { key: 'u', label: 'U', is: 'u' }, 's')] }),
    figure('risc-v', ['application x'], { planes: [plane('p', { key: 'x', label: 'U', is: 'u' }, 's')] }),
  ],
  [
    'not-of-architecture',
    'a level',
    figure('risc-v', ['application x'], { planes: [plane('p', { key: 'x', label: 'U', is: 'el0' })] }),
    figure('arm', ['application x'], { planes: [plane('p', { key: 'x', label: 'U', is: 'el0' })] }),
  ],
  [
    'not-of-architecture',
    'a plane',
    figure('x86-vmx', ['application nonroot-3'], { planes: [{ ...plane('p', 'nonroot-3'), is: 'virtual' }] }),
    figure('x86-vmx', ['application nonroot-3'], { planes: [{ ...plane('p', 'nonroot-3'), is: 'nonroot' }] }),
  ],
  [
    'unknown-plane',
    'itself',
    figure(undefined, ['application x'], {
      planes: [plane('p', { key: 'x', label: 'x', over: ['p'] }), plane('q', 'y')],
    }),
    figure(undefined, ['application x'], {
      planes: [plane('p', { key: 'x', label: 'x', over: ['q'] }), plane('q', 'y')],
    }),
  ],
  [
    'order-circle',
    'two planes',
    figure(undefined, ['application x'], {
      planes: [
        plane('p', { key: 'x', label: 'x', over: ['q'] }),
        plane('q', { key: 'y', label: 'y', over: ['p'] }),
      ],
    }),
    figure(undefined, ['application x'], {
      planes: [plane('p', { key: 'x', label: 'x', over: ['q'] }), plane('q', 'y')],
    }),
  ],
  [
    'wrong-level-order',
    'RISC-V',
    figure('risc-v', ['application a'], {
      planes: [plane('p', { key: 'b', label: 'S', is: 's' }, { key: 'a', label: 'U', is: 'u' })],
    }),
    figure('risc-v', ['application a'], {
      planes: [plane('p', { key: 'a', label: 'U', is: 'u' }, { key: 'b', label: 'S', is: 's' })],
    }),
  ],
  [
    'too-many',
    'levels',
    figure(undefined, ['application l0'], {
      planes: [plane('p', ...Array.from({ length: 13 }, (_, index) => `l${index}`))],
    }),
    figure(undefined, ['application l0'], {
      planes: [plane('p', ...Array.from({ length: 12 }, (_, index) => `l${index}`))],
    }),
  ],
  [
    'too-many',
    'planes',
    figure(undefined, ['application l0'], {
      planes: Array.from({ length: 7 }, (_, index) => plane(`p${index}`, `l${index}`)),
    }),
    figure(undefined, ['application l0'], {
      planes: Array.from({ length: 6 }, (_, index) => plane(`p${index}`, `l${index}`)),
    }),
  ],
  [
    'unknown-machine',
    'an occupant',
    figure('x86', [], {
      occupants: [{ key: 'a', kind: 'application', level: 'ring-3', machine: 'vm', cite: ['s'] }],
    }),
    figure('x86', [], {
      occupants: [{ key: 'a', kind: 'application', level: 'ring-3', machine: 'vm', cite: ['s'] }],
      machines: [{ key: 'vm', label: 'VM' }],
    }),
  ],
  [
    'empty-machine',
    'a machine',
    figure('x86', ['application ring-3'], { machines: [{ key: 'vm', label: 'VM' }] }),
    figure('x86', ['application ring-3'], { machines: [] }),
  ],
];

describe('rules of meaning', () => {
  it.each(rules)('%s, %s: refused, and the nearest allowed', (code, _of, refused, allowed) => {
    const found = problems(refused);
    expect(found.map((problem) => problem.code)).toContain(code);
    expect(problems(allowed)).toEqual([]);
    for (const locale of locales)
      for (const sentence of formatProblems(found, messages[locale]))
        expect(sentence).not.toMatch(/undefined/);
    for (const locale of locales)
      if (code !== 'too-many')
        expect(
          messages[locale][code]?.(found.find((problem) => problem.code === code)!),
          locale,
        ).toBeTruthy();
  });

  it('name their source where a manual or a paper is it', () => {
    for (const [code, of, refused] of rules) {
      if (
        /^(?:is-|not-of|unknown|empty|order|too)/.test(code) ||
        (code === 'crossing-past-gate' && !refused.architecture)
      )
        continue;
      expect(
        problems(refused).find((problem) => problem.code === code)?.source,
        `${code} ${of}`,
      ).toBeTruthy();
    }
  });

  it('go by places, not by names', () => {
    const named = figure('x86-vmx', [
      'dom0-kernel guest-kernel root-0',
      'xen hypervisor root-0',
      'u guest-kernel nonroot-0',
    ]);
    expect(problems(named).map(({ code }) => code)).toEqual(['vmx-guest-kernel']);
    const unnamed = figure('x86-vmx', [
      'parent guest-kernel root-3',
      'xen hypervisor root-0',
      'u guest-kernel nonroot-0',
    ]);
    expect(problems(unnamed)).toEqual([]);
  });
});

describe('rings below zero', () => {
  const labelled = (label: RingDiagramData['title'], level = 'ring-0'): RingDiagramData => {
    const [application] = figure('x86', [`application ${level}`]).occupants;
    return { ...figure('x86', []), occupants: [{ ...application!, label }] };
  };
  it.each([
    'Hypervisor in ring minus one',
    'ring −1',
    'Ring -2 (SMM)',
    'ring–1',
    'minus one ring',
    'negative-one ring',
    'the −1 ring',
    { en: 'x', 'zh-Hans': '负一环' },
    { en: 'x', 'zh-Hans': '−1 环' },
    { en: 'x', 'zh-Hant': '環 −1' },
    'ring-1 hypervisor',
  ])('are no label: %j', (label) =>
    expect(problems(labelled(label)).map(({ code }) => code)).toEqual(['informal-label']),
  );
  it.each([
    ['Ring-3 code', 'ring-3'],
    ['ring-0 kernel', 'ring-0'],
    ['ring 1', 'ring-1'],
    ['Token ring 1', 'ring-0'],
    ['x86-1 ring', 'ring-0'],
  ])('are not seen where a hyphen only joins: %s', (label, level) =>
    expect(problems(labelled(label, level))).toEqual([]),
  );
});
