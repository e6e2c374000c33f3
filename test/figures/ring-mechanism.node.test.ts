import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import type { Problem } from '../../src/core/problem.js';
import { formatProblems } from '../../src/core/problem.js';
import { checks } from '../../src/figures/ring-diagram/checks.js';
import type { RingDiagramData } from '../../src/figures/ring-diagram/data.js';
import { presets } from '../../src/figures/ring-diagram/presets.js';
import { isTraceProblem, operations, trace } from '../../src/machine/index.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);
const names = Object.keys(presets) as (keyof typeof presets)[];
const data = new Map(
  await Promise.all(
    names.map(async (name) => [name, await load<RingDiagramData>(presetIn(presets[name], 'en'))] as const),
  ),
);
const changed = (name: keyof typeof presets, more: object, rest: object = {}): unknown => ({
  ...data.get(name),
  ...rest,
  mechanism: { ...data.get(name)!.mechanism, ...more },
});
const problems = (input: unknown): readonly Problem[] => check(checks, input).problems ?? [];

describe('the mechanism of an author', () => {
  it.each(names)('is accepted as %s has it', (name) => expect(problems(data.get(name))).toEqual([]));

  const wrong: readonly (readonly [string, unknown, Partial<Problem>])[] = [
    [
      'a field that there is not',
      changed('kvm', { kernal: 'guest-kernel' }),
      { path: 'mechanism.kernal', code: 'unknown-field' },
    ],
    ['no paging', changed('kvm', { paging: undefined }), { path: 'mechanism.paging', code: 'missing' }],
    [
      'a paging that there is not',
      changed('kvm', { paging: 'magic' }),
      { path: 'mechanism.paging', code: 'type' },
    ],
    [
      'an exit that there is not',
      changed('kvm', { exits: ['cpuid', 'popf'] }),
      { path: 'mechanism.exits[1]', code: 'type' },
    ],
    ['no owners', changed('kvm', { owners: undefined }), { path: 'mechanism.owners', code: 'missing' }],
    [
      'an owner who is nobody',
      changed('kvm', { owners: { exception: 'nobody' } }),
      { path: 'mechanism.owners.exception', code: 'unknown-occupant', got: 'nobody' },
    ],
    [
      'a kick to nobody',
      changed('kvm', { devices: { kick: { to: 'nobody' } } }),
      { path: 'mechanism.devices.kick.to', code: 'unknown-occupant' },
    ],
    [
      'an inner hypervisor who is nobody',
      changed('nested', { inner: { hypervisor: 'nobody', model: 'l1-device-model' } }),
      { path: 'mechanism.inner.hypervisor', code: 'unknown-occupant' },
    ],
    [
      'translated code without a monitor',
      changed('binary-translation', { monitor: undefined }),
      { path: 'mechanism.monitor', code: 'mechanism-needs' },
    ],
    [
      'exits to nobody',
      changed('hardware-assisted', { monitor: undefined }),
      { path: 'mechanism.monitor', code: 'mechanism-needs' },
    ],
    [
      'signals to nobody',
      changed('gvisor-systrap', { server: undefined }),
      { path: 'mechanism.server', code: 'mechanism-needs' },
    ],
    [
      'a source that is not listed',
      changed('kvm', { cite: { calls: ['hearsay'] } }),
      { path: 'mechanism.cite.calls[0]', code: 'unknown-source', got: 'hearsay' },
    ],
    [
      'ports that nobody guards, and a device model that nobody reaches',
      changed('kvm', { exits: ['cpuid'] }),
      { path: 'mechanism.exits', code: 'ports-unguarded', got: 'device-model' },
    ],
    [
      'shadow tables without exits for what they lack',
      changed('hardware-shadow-paging', { exits: ['cpuid', 'io', 'cr3'] }),
      { path: 'mechanism.exits', code: 'shadow-unseen' },
    ],
    [
      'SYSCALL into ring 1',
      changed('paravirtual-32', { systemCall: 'SYSCALL' }),
      { path: 'mechanism.owners.system-call', code: 'call-enters-ring-0', got: 'ring-1' },
    ],
    [
      'levels of its own',
      changed(
        'native',
        {},
        {
          planes: [
            {
              key: 'p',
              levels: [
                { key: 'ring-3', label: 'ring 3' },
                { key: 'core', label: 'ring 0' },
              ],
            },
          ],
          occupants: data
            .get('native')!
            .occupants.map((each) => (each.level === 'ring-0' ? { ...each, level: 'core' } : each)),
        },
      ),
      { path: 'mechanism.kernel', code: 'occupant-off-architecture' },
    ],
  ];
  it.each(wrong)('is refused with %s, in every language', (_, input, expected) => {
    const found = problems(input);
    expect(found).toContainEqual(expect.objectContaining(expected));
    for (const locale of locales)
      for (const sentence of formatProblems(found, messages[locale]))
        expect(sentence).toMatch(/^mechanism|^aliases|^occupants|^planes/);
  });

  const near: readonly (readonly [string, unknown])[] = [
    ['no exit for ports where there are none', changed('arm-vhe', { exits: [] })],
    [
      'no exit for ports where the device was given to the guest',
      changed('kvm', { exits: ['cpuid'], devices: { model: 'device-model', passthrough: true } }),
    ],
    [
      'no exit for page faults where the processor walks two stages',
      changed('kvm', { exits: ['cpuid', 'io'] }),
    ],
    ['SYSENTER into ring 0', changed('binary-translation', { systemCall: 'SYSENTER' })],
    ['INT 0x80 into ring 1', changed('paravirtual-32', { systemCall: 'INT 0x80' })],
    [
      'planes of its own on no architecture, by the calls that it names',
      changed(
        'native',
        { systemCall: 'CHMK' },
        {
          architecture: undefined,
          planes: [
            {
              key: 'vax',
              levels: [
                { key: 'ring-3', label: 'user' },
                { key: 'ring-0', label: 'kernel' },
              ],
            },
          ],
          sources: [...data.get('native')!.sources, { id: 'intel-sdm-protection', title: 'A manual' }].filter(
            ({ id }, index, all) => all.findIndex((each) => each.id === id) === index,
          ),
        },
      ),
    ],
    [
      'planes of its own whose levels say what they are',
      changed(
        'native',
        {},
        {
          planes: [
            {
              key: 'p',
              levels: [
                { key: 'ring-3', label: 'ring 3' },
                { key: 'core', label: 'core', is: 'ring-0' },
              ],
            },
          ],
          occupants: data
            .get('native')!
            .occupants.map((each) => (each.level === 'ring-0' ? { ...each, level: 'core' } : each)),
        },
      ),
    ],
  ];
  it.each(near)('is accepted with %s', (_, input) => expect(problems(input)).toEqual([]));

  it('names nobody, once accepted, whom a trace does not find', async () => {
    const fields = [
      'kernel',
      'server',
      'monitor',
      'devices',
      'exits',
      'host',
      'inner',
      'code',
      'signals',
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.subarray([...fields]), async (name, dropped) => {
        const input = changed(
          name,
          Object.fromEntries(dropped.map((field) => [field, undefined])),
        ) as RingDiagramData;
        if (problems(input).length > 0) return;
        for (const operation of Object.keys(operations)) {
          const result = trace(input, operation);
          if (isTraceProblem(result)) expect(result.code).toBe('no-owner');
        }
      }),
      { numRuns: 300 },
    );
  });
});
