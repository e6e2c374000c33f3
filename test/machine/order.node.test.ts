import { describe, expect, it } from 'vitest';
import { architectures, type Architecture, type ArchitectureFacts } from '../../src/facts/architectures.js';
import { orderOf, type OrderedPlane } from '../../src/machine/order.js';

const of = (name: Architecture): ReturnType<typeof orderOf> =>
  orderOf((architectures[name] as ArchitectureFacts).planes);
const plane = (key: string, ...levels: (string | [string, string[]])[]): OrderedPlane => ({
  key,
  levels: levels.map((level) =>
    typeof level === 'string' ? { key: level } : { key: level[0], over: level[1] },
  ),
});

describe('the order of privilege', () => {
  it('goes inward on one plane', () => {
    const x86 = of('x86');
    expect(x86('ring-0', 'ring-3')).toBe(true);
    expect(x86('ring-3', 'ring-0')).toBe(false);
    expect(x86('ring-0', 'ring-0')).toBe(false);
    expect(of('arm')('el3', 'el0')).toBe(true);
  });

  it('says of VMX only that root ring 0 has power over non-root operation', () => {
    const vmx = of('x86-vmx');
    for (const guest of ['nonroot-0', 'nonroot-3']) {
      expect(vmx('root-0', guest)).toBe(true);
      for (const host of ['root-1', 'root-2', 'root-3']) {
        expect(vmx(host, guest)).toBe(false);
        expect(vmx(guest, host)).toBe(false);
      }
    }
  });

  it('puts HS and M of RISC-V over VS, and U nowhere', () => {
    const riscV = of('risc-v-h');
    expect(riscV('hs', 'vs')).toBe(true);
    expect(riscV('m', 'vu')).toBe(true);
    expect(riscV('u', 'vu')).toBe(false);
    expect(riscV('vs', 'u')).toBe(false);
  });

  it('goes on from plane to plane, and says nothing of worlds that only share a monitor', () => {
    const worlds = orderOf([
      plane('normal', 'ns-el0', 'ns-el1', 'ns-el2'),
      plane('secure', 's-el0', 's-el1'),
      plane('monitor', ['el3', ['normal', 'secure']]),
    ]);
    expect(worlds('el3', 'ns-el2')).toBe(true);
    expect(worlds('el3', 's-el1')).toBe(true);
    for (const secure of ['s-el0', 's-el1'])
      for (const normal of ['ns-el0', 'ns-el2']) {
        expect(worlds(secure, normal)).toBe(false);
        expect(worlds(normal, secure)).toBe(false);
      }
    const chain = orderOf([plane('a', 'a0'), plane('b', ['b0', ['a']], 'b1'), plane('c', ['c0', ['b']])]);
    expect(chain('c0', 'a0')).toBe(true);
    expect(chain('a0', 'c0')).toBe(false);
  });

  it('comes to an end where planes claim power over each other', () => {
    const circle = orderOf([plane('a', ['a0', ['b']]), plane('b', ['b0', ['a']])]);
    expect(circle('a0', 'b0')).toBe(true);
    expect(circle('b0', 'a0')).toBe(true);
    expect(circle('a0', 'a0')).toBe(true);
  });
});
