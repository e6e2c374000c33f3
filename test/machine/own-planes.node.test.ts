import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/machine/order.js';
import { knownPlanes, type OwnPlane } from '../../src/machine/own-planes.js';

const level = (key: string, number?: number, more = {}) => ({
  key,
  ...(number !== undefined && { number }),
  ...more,
});
const worlds: readonly OwnPlane[] = [
  { key: 'normal', levels: [level('ns-el0', 0), level('ns-el1', 1), level('ns-el2', 2)] },
  { key: 'secure', levels: [level('s-el0', 0), level('s-el1', 1), level('el3', 3)] },
];

describe('planes of an author', () => {
  it('are known by the numbers of their levels', () => {
    const [normal, secure] = knownPlanes(worlds, 'arm');
    expect(normal?.levels.map(({ is }) => is)).toEqual(['el0', 'el1', 'el2']);
    expect(secure?.levels.map(({ is }) => is)).toEqual(['el0', 'el1', 'el3']);
  });

  it('give the monitor of the architecture power over every other plane, and nobody else', () => {
    const outranks = orderOf(knownPlanes(worlds, 'arm'));
    expect(outranks('el3', 'ns-el2')).toBe(true);
    expect(outranks('s-el1', 'ns-el0')).toBe(false);
    expect(outranks('ns-el2', 's-el0')).toBe(false);
  });

  it('are ambiguous by number where two planes have it, unless they say which they are', () => {
    const rings = (key: string, is?: string): OwnPlane => ({
      key,
      ...(is !== undefined && { is }),
      levels: [level(`${key}-user`, 3), level(`${key}-kernel`, 0)],
    });
    const unnamed = knownPlanes([rings('guest'), rings('host')], 'x86-vmx');
    expect(unnamed.flatMap(({ levels }) => levels.map(({ is }) => is))).toEqual(Array(4).fill(undefined));
    const named = knownPlanes([rings('guest', 'nonroot'), rings('host', 'root')], 'x86-vmx');
    expect(named.map(({ guest }) => guest)).toEqual([true, false]);
    expect(named[1]?.levels[1]).toMatchObject({ is: 'root-0', over: ['guest'] });
    expect(named[1]?.levels[0]?.over).toBeUndefined();
    expect(orderOf(named)('host-kernel', 'guest-kernel')).toBe(true);
  });

  it('say themselves what no number tells, and over whom they have power', () => {
    const [cpu] = knownPlanes(
      [{ key: 'cpu', levels: [level('user', undefined, { is: 'u' }), level('machine', 3, { is: 'm' })] }],
      'risc-v',
    );
    expect(cpu?.levels.map(({ is }) => is)).toEqual(['u', 'm']);
    const [, upper] = knownPlanes(
      [
        { key: 'vtl0', levels: [level('a')] },
        { key: 'vtl1', levels: [level('b', undefined, { over: ['vtl0'] })] },
      ],
      undefined,
    );
    expect(upper?.levels[0]).toMatchObject({ over: ['vtl0'] });
  });

  it('are no levels of an architecture that does not have them', () =>
    expect(
      knownPlanes([{ key: 'p', levels: [level('x', 7), level('y', 1, { is: 'ring-9' })] }], 'x86').flatMap(
        ({ levels }) => levels.map(({ is }) => is),
      ),
    ).toEqual([undefined, undefined]));
});
