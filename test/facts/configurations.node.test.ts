import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import type { Source } from '../../src/core/source.js';
import { architectures, type Architecture, type ArchitectureFacts } from '../../src/facts/architectures.js';
import type { Configuration } from '../../src/facts/configuration.js';
import { planeLevels, type PlaneLevels } from '../../src/facts/levels.js';
import type { Mechanics, Mechanism } from '../../src/facts/mechanism.js';
import * as architectureSources from '../../src/facts/sources/architectures.js';
import * as configurationSources from '../../src/facts/sources/configurations.js';
import * as hypervisorProductSources from '../../src/facts/sources/hypervisor-products.js';
import * as hypervisorSources from '../../src/facts/sources/hypervisors.js';
import * as translationSources from '../../src/facts/sources/translation.js';
import { englishRuns } from '../support/language.js';

const folder = new URL('../../src/facts/configurations/', import.meta.url);
const ids = readdirSync(folder).flatMap((file) =>
  file.endsWith('.ts') && file !== 'shared.ts' ? [file.slice(0, -3)] : [],
);
const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function exported(module: unknown, id: string): unknown {
  const value = (module as Record<string, unknown>)[camel(id)];
  if (value === undefined) throw new Error(`${id} has no ${camel(id)}`);
  return value;
}

/** The texts of an example that ships one language at a time, with its languages side by side. */
async function everyLanguage(id: string): Promise<object> {
  const texts = await Promise.all(
    locales.map(async (locale) => {
      const module = (await import(`../../src/facts/words/${locale}/${id}.ts`)) as {
        readonly words: Readonly<Record<string, string>>;
      };
      return [locale, module.words] as const;
    }),
  );
  return Object.fromEntries(
    Object.keys(texts[0]![1]).map((key) => [
      key,
      Object.fromEntries(texts.map(([locale, own]) => [locale, own[key]])),
    ]),
  );
}

const loaded = await Promise.all(
  ids.map(async (id) => {
    const own = exported(await import(`../../src/facts/configurations/${id}.ts`), id) as
      Configuration | ((texts: object) => Configuration);
    const configuration = typeof own === 'function' ? own(await everyLanguage(id)) : own;
    const mechanics = exported(
      await import(`../../src/facts/configurations/mechanics/${id}.ts`),
      id,
    ) as Mechanics<Architecture>;
    return [id, configuration, mechanics] as const;
  }),
);
const by = Object.fromEntries(loaded.map(([id, configuration]) => [id, configuration]));
const get = (id: string): Configuration => {
  const found = by[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const levelOf = (id: string, key: string): string | undefined =>
  get(id).occupants.find((occupant) => occupant.key === key)?.level;
const levels = (id: string): Record<string, string> =>
  Object.fromEntries(get(id).occupants.map(({ key, level }) => [key, level]));

/** Every text that is written per language. */
function* texts(value: unknown): Generator<Readonly<Record<string, string>>> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value) yield value as Record<string, string>;
  else for (const inner of Object.values(value)) yield* texts(inner);
}

function* cites(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'cite') yield* Object.values(inner as Record<string, unknown>).flat() as string[];
    else yield* cites(inner);
  }
}

/** Occupants that a mechanism names. */
function named({ application, kernel, server, monitor, inner, host, owners, devices }: Mechanism): string[] {
  const { model, relay, elsewhere, kick } = devices ?? {};
  return [
    application,
    kernel,
    server,
    monitor,
    ...Object.values(inner ?? {}),
    ...Object.values(host ?? {}),
    ...Object.values(owners),
    model,
    relay,
    elsewhere,
    kick?.to,
  ].flatMap((key) => key ?? []);
}

it('has the presets of the ring diagram and the configurations of the machine', () => {
  const presets = [
    'native',
    'real-mode',
    'binary-translation',
    'paravirtual-32',
    'paravirtual-64',
    'hardware-assisted',
    'kvm',
    'xen-hvm',
    'hyper-v',
    'esxi',
    'nested',
    'container',
    'gvisor-systrap',
    'gvisor-kvm',
    'microvm',
    'arm',
    'arm-vhe',
    'arm-pkvm',
    'risc-v',
    'risc-v-h',
  ];
  const more = [
    'interpretation',
    'emulation',
    'scan-and-patch',
    'trap-and-emulate',
    'deprivileged-untranslated',
    'hardware-shadow-paging',
    'paravirtual-32-on-64',
  ];
  expect([...ids].sort()).toEqual([...presets, ...more].sort());
});

describe.each(loaded)('%s', (id, configuration, mechanics) => {
  const architecture = architectures[configuration.architecture];
  const planes: readonly { readonly key: string; readonly levels: readonly { readonly key: string }[] }[] =
    architecture.planes;
  const levelKeys = planes.flatMap((plane) => plane.levels.map(({ key }) => key));

  it('puts occupants with keys of their own on levels of its architecture', () => {
    const keys = configuration.occupants.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { level } of configuration.occupants) expect(levelKeys).toContain(level);
    for (const { from, to } of configuration.crossings ?? [])
      expect([...levelKeys, ...keys]).toEqual(expect.arrayContaining([from, to]));
    for (const key of Object.keys(configuration.aliases ?? {}))
      expect([...levelKeys, ...planes.map((plane) => plane.key)]).toContain(key);
  });

  it('lists the sources that it cites, cites those that it lists, and knows each by one name', () => {
    expect([...new Set(cites(configuration))].sort()).toEqual(
      configuration.sources.map((source) => source.id).sort(),
    );
    const known = new Set<Source>([
      ...Object.values(architectureSources),
      ...Object.values(configurationSources),
      ...Object.values(translationSources),
      ...Object.values(hypervisorSources),
      ...Object.values(hypervisorProductSources),
    ]);
    for (const source of configuration.sources) expect(known.has(source), source.id).toBe(true);
    for (const occupant of configuration.occupants)
      expect(occupant.cite.length, occupant.key).toBeGreaterThan(0);
    for (const note of configuration.notes ?? []) expect(note.cite?.length).toBeGreaterThan(0);
  });

  it('is written in three languages', () => {
    for (const text of texts(configuration)) {
      expect(Object.keys(text).sort()).toEqual([...locales].sort());
      expect(text['en']).not.toMatch(/\p{Script=Han}/u);
      for (const locale of ['zh-Hans', 'zh-Hant']) {
        // Taiwan keeps these two as they are.
        if (text['en']?.includes(' ') && !['VM exit', 'VM entry'].includes(text['en']))
          expect(text[locale], text['en']).toMatch(/\p{Script=Han}/u);
        expect(text[locale]).not.toMatch(/\p{Script=Han}[,;:.()]/u);
        expect(englishRuns(text[locale] ?? '')).toEqual([]);
      }
    }
  });

  it('keeps its title to one line and its labels to a box', () => {
    const { title } = configuration;
    expect((typeof title === 'string' ? title : title.en)?.length).toBeLessThanOrEqual(55);
    for (const { label } of configuration.occupants) {
      if (label === undefined) continue;
      for (const text of typeof label === 'string' ? [label] : (Object.values(label) as string[]))
        expect(text.replace(/\p{Script=Han}|[（）]/gu, 'xx').length, text).toBeLessThanOrEqual(18);
    }
  });

  it('names no ring and no plane by a negative number, but as an informal alias', () => {
    const { aliases = {}, notes = [], title, subtitle, occupants, crossings } = configuration;
    for (const list of Object.values(aliases)) for (const alias of list) expect(alias.informal).toBe(true);
    expect(JSON.stringify({ title, subtitle, occupants, crossings })).not.toMatch(/ring −|[−-]\d ?[环環]/);
    for (const { text } of notes)
      if (JSON.stringify(text).includes('−1')) expect(JSON.stringify(text)).toMatch(/“ring −1”/);
  });

  it('has the places that its mechanics have, and a mechanism of its own occupants', () => {
    expect(configuration.architecture).toBe(mechanics.architecture);
    expect(Object.fromEntries(configuration.occupants.map(({ key, level }) => [key, level]))).toEqual(
      mechanics.at,
    );
    expect(configuration.mechanism).toBe(mechanics.mechanism);
    for (const key of named(mechanics.mechanism)) expect(Object.keys(mechanics.at), id).toContain(key);
  });
});

describe('privilege', () => {
  it('has one order, with and without words', () => {
    for (const [id, { planes }] of Object.entries<ArchitectureFacts>(architectures))
      // Where only guests run, and which level is over planes that an author adds, is said without words only.
      expect(
        (planeLevels[id as Architecture] as readonly PlaneLevels[]).map(
          ({ key, levels: own, cite, over, monitor }) => {
            if (monitor !== undefined) expect(own.at(-1)).toBe(monitor);
            return { key, levels: own, cite, ...(over && { over }) };
          },
        ),
        id,
      ).toEqual(
        planes.map(({ key, levels: own, cite }) => {
          const over = own.flatMap((level) => (level.over ? [[level.key, level.over] as const] : []));
          return {
            key,
            levels: own.map((level) => level.key),
            cite,
            ...(over.length > 0 && { over: Object.fromEntries(over) }),
          };
        }),
      );
  });

  it('orders levels from least to most', () => {
    for (const { numbering, planes } of Object.values<ArchitectureFacts>(architectures))
      for (const plane of planes) {
        const numbers = plane.levels.flatMap((level) => level.number ?? []);
        const sorted = [...numbers].sort((a, b) => (numbering === 'higher-is-more' ? a - b : b - a));
        expect(numbers).toEqual(sorted);
        if (numbering === 'none') expect(numbers).toEqual([]);
      }
    expect(architectures.x86.planes[0].levels.map(({ key }) => key)).toEqual([
      'ring-3',
      'ring-2',
      'ring-1',
      'ring-0',
    ]);
    expect(architectures.arm.planes[0].levels.map(({ key }) => key)).toEqual(['el0', 'el1', 'el2', 'el3']);
    expect(architectures['risc-v-h'].planes.map(({ levels: own }) => own.map(({ key }) => key))).toEqual([
      ['vu', 'vs'],
      ['u', 'hs', 'm'],
    ]);
  });

  it('has four rings in root and four in non-root operation', () => {
    expect(architectures['x86-vmx'].planes.map(({ levels: own }) => own.length)).toEqual([4, 4]);
  });

  it('has one level in real mode, where nothing raises a privilege fault', () => {
    expect(architectures['x86-real'].planes.flatMap(({ levels: own }) => own)).toHaveLength(1);
    expect(new Set(Object.values(levels('real-mode'))).size).toBe(1);
    expect(JSON.stringify(get('real-mode').notes)).toContain('#UD');
    expect(JSON.stringify(get('real-mode').notes)).toMatch(/80286 in 1982, paging with the 80386 in 1985/);
  });

  it('lets no figure keep ring 1 out of ring 0 by pages', () => {
    for (const [id, configuration] of loaded) {
      for (const text of texts(configuration))
        if (/[Pp]aging.*ring 1|ring 1.*paging/.test(text['en'] ?? ''))
          expect(text['en'], id).toMatch(/Paging could not|tells only ring 3/);
    }
  });
});

describe('who runs where', () => {
  it('puts the guest kernel in non-root ring 0 under VMX, ring 1 under translation and 32-bit Xen, ring 3 under 64-bit Xen', () => {
    for (const [id, { architecture, occupants }] of loaded)
      if (architecture === 'x86-vmx' && occupants.some(({ key }) => key === 'guest-kernel'))
        expect(levelOf(id, 'guest-kernel'), id).toBe('nonroot-0');
    for (const id of [
      'binary-translation',
      'scan-and-patch',
      'deprivileged-untranslated',
      'paravirtual-32',
      'paravirtual-32-on-64',
    ])
      expect(levelOf(id, 'guest-kernel'), id).toBe('ring-1');
    expect(levelOf('paravirtual-64', 'guest-kernel')).toBe('ring-3');
    for (const id of ['interpretation', 'emulation']) expect(levelOf(id, 'guest-kernel'), id).toBe('ring-3');
    expect(levelOf('trap-and-emulate', 'guest-kernel')).toBe('problem');
  });

  it('puts dom0 above Xen, in the ring of its own type', () => {
    expect(levelOf('paravirtual-32', 'dom0-kernel')).toBe('ring-1');
    expect(levelOf('paravirtual-64', 'dom0-kernel')).toBe('ring-3');
    expect(levelOf('xen-hvm', 'dom0-kernel')).toBe('root-3');
    expect(JSON.stringify(get('xen-hvm').notes)).toMatch(/PVH dom0 would be in non-root ring 0/);
  });

  it('puts the root partition’s kernel in non-root ring 0, and the hypervisor core of KVM into the host kernel', () => {
    expect(levelOf('hyper-v', 'root-partition-kernel')).toBe('nonroot-0');
    expect(levelOf('kvm', 'host-kernel')).toBe('root-0');
    expect(levelOf('kvm', 'device-model')).toBe('root-3');
    expect(get('kvm').occupants.some(({ kind }) => kind === 'hypervisor')).toBe(false);
  });

  it('has one real root plane when hypervisors nest', () => {
    expect(levels('nested')).toMatchObject({
      'guest-kernel': 'nonroot-0',
      'l1-hypervisor': 'nonroot-0',
      hypervisor: 'root-0',
    });
  });

  it('gives gVisor a Sentry and no guest kernel, containers neither', () => {
    expect(levels('gvisor-systrap')).toEqual({
      application: 'ring-3',
      sentry: 'ring-3',
      'host-kernel': 'ring-0',
    });
    expect(levels('gvisor-kvm')).toEqual({
      application: 'nonroot-3',
      sentry: 'nonroot-0',
      'sentry-host': 'root-3',
      'host-kernel': 'root-0',
    });
    for (const id of ['container', 'gvisor-systrap', 'gvisor-kvm'])
      expect(
        get(id).occupants.some(({ kind }) => kind === 'guest-kernel'),
        id,
      ).toBe(false);
    expect(get('microvm').occupants.some(({ kind }) => kind === 'guest-kernel')).toBe(true);
  });

  it('says of which machine each part is where two of them stand on the same level', () => {
    for (const [id, { occupants, machines }] of loaded) {
      const kernels = occupants.filter(({ kind }) => ['guest-kernel', 'host-kernel'].includes(kind));
      const twoOnOne = kernels.some(({ key, level }) =>
        kernels.some((other) => other.key !== key && other.level === level),
      );
      if (twoOnOne || id === 'nested') expect(machines?.length, id).toBe(2);
    }
    expect(get('hyper-v').occupants.find(({ key }) => key === 'device-model')?.machine).toBe('root');
    expect(get('nested').occupants.find(({ key }) => key === 'l1-hypervisor')?.machine).toBe('l1');
    expect(get('nested').occupants.find(({ key }) => key === 'hypervisor')?.machine).toBeUndefined();
  });

  it('puts Arm’s host kernel at EL2 with VHE, at EL1 under pKVM, and the guest kernel at EL1', () => {
    expect(levels('arm-vhe')).toMatchObject({ 'host-kernel': 'el2', 'guest-kernel': 'el1' });
    expect(levels('arm-pkvm')).toMatchObject({
      'host-kernel': 'el1',
      'guest-kernel': 'el1',
      hypervisor: 'el2',
    });
  });

  it('translates in two stages where RISC-V is virtualized, and says when a stage or a load is different', () => {
    const [virtual, host] = architectures['risc-v-h'].planes;
    expect(virtual.note.en).toBe('two-stage translation');
    expect(host.note.en).not.toBe(virtual.note.en);
    expect(JSON.stringify(get('risc-v-h').notes)).toMatch(/Bare.*as if V=1/);
  });

  it('says that a guest under SIE is in either state', () => {
    expect(JSON.stringify(get('trap-and-emulate').notes)).toMatch(/SIE, in problem or supervisor state/);
  });
});
