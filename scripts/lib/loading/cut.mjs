// How the modules of the build are put into chunks: those that the same cases need are one chunk, and chunks are merged where a saved
// request is worth more than the bytes that other cases then load in vain. No module is named here: a new figure is cut by this rule.
import { basename, dirname } from 'node:path';
import { closureOf, union } from './graph.mjs';

/** What a request costs, in bytes on the wire. */
const request = 1500;
/** What is left of code when it is compressed. */
const compression = 0.33;
/** The part of its bytes that a case may load in vain: for a first picture, and for what a reader asks for later. */
const mostInVain = { picture: 0.02, later: 0.06 };
/** How much what is asked for later weighs beside a figure's first pictures. */
const rarely = 0.001;

/** Returns the name of a chunk for each module that some case needs; the entries of tags stay files of their own. */
export function cut({ modules, tags }) {
  const cases = weighed(modules, tags);
  const entries = new Set(tags.map(({ entry }) => entry));
  const state = start(modules, cases, entries);
  while (mergeBest(state));
  return named(state, modules);
}

/** The default case of a tag. */
export const isDefault = ({ values }, known) =>
  Object.entries(values).every(([name, value]) => value === known[name][0]);

/** All sets of modules that are needed together, with their weights and what each may load in vain. */
function weighed(modules, tags) {
  const figures = tags.filter(({ isFigure }) => isFigure);
  const firsts = figures.map(({ values, cases }) => cases.find((each) => isDefault(each, values)).modules);
  const house = firsts.reduce((common, each) => new Set([...common].filter((name) => each.has(name))));
  const sets = new Map();
  const add = (needed, weight, most) => {
    const key = [...needed].sort().join();
    const before = sets.get(key);
    if (before) before.weight += weight;
    else sets.set(key, { needed, weight, most });
  };
  for (const { entry, isFigure, values, cases } of tags) {
    const first = cases.find((each) => isDefault(each, values));
    const own = isFigure ? first.modules : union(first.modules, house);
    for (const each of cases) {
      const share = shareOf(each, values);
      if (isFigure) add(each.modules, share / figures.length, mostInVain.picture);
      // Other elements stand beside figures, which have brought the house along.
      else add(union(each.modules, house), (share * rarely) / tags.length, mostInVain.later);
    }
    for (const target of laterOf(entry, modules, cases))
      add(
        union(
          own,
          closureOf([target], (name) => modules.get(name).imports),
        ),
        rarely / tags.length / 10,
        mostInVain.later,
      );
  }
  return [...sets.values()];
}

/** How often a case is met among those of its tag: each attribute is left at its default as often as not. */
function shareOf(each, known) {
  return Object.entries(known).reduce(
    (share, [name, values]) => share * (each.values[name] === values[0] ? 0.5 : 0.5 / (values.length - 1)),
    1,
  );
}

/** What a tag imports on demand and no first picture of it needs. */
function laterOf(entry, modules, cases) {
  const first = new Set(cases.flatMap((each) => [...each.modules]));
  const reached = closureOf([entry], (name) => {
    const { imports, dynamicImports } = modules.get(name);
    return [...imports, ...dynamicImports];
  });
  return [...reached]
    .flatMap((name) => modules.get(name).dynamicImports)
    .filter((target, index, all) => !first.has(target) && all.indexOf(target) === index);
}

/** Groups modules by the cases that need them. */
function start(modules, cases, entries) {
  const groups = new Map();
  for (const name of modules.keys()) {
    const key = cases.map(({ needed }) => (needed.has(name) ? 1 : 0)).join('');
    if (!key.includes('1')) continue;
    const own = entries.has(name) ? `${key} ${name}` : key;
    groups.set(own, [...(groups.get(own) ?? []), name]);
  }
  const chunkOf = new Map();
  const chunks = [...groups.values()].map((names, index) => {
    for (const name of names) chunkOf.set(name, index);
    return {
      names,
      entry: names.some((name) => entries.has(name)),
      bytes: names.reduce((sum, name) => sum + modules.get(name).bytes, 0),
    };
  });
  for (const [index, chunk] of chunks.entries())
    chunk.imports = new Set(
      chunk.names
        .flatMap((name) => modules.get(name).imports)
        .flatMap((name) => chunkOf.get(name) ?? [])
        .filter((other) => other !== index),
    );
  const state = { chunks, cases };
  for (const each of cases) {
    each.bytes = [...each.needed].reduce((sum, name) => sum + modules.get(name).bytes, 0);
    each.asks = new Set([...each.needed].map((name) => chunkOf.get(name)));
  }
  settle(state);
  return state;
}

/** Brings up to date what each case loads. */
function settle(state) {
  const { chunks, cases } = state;
  const importsOf = (index) => chunks[index].imports;
  state.closures = chunks.map((chunk, index) => chunk && closureOf([index], importsOf));
  for (const each of cases) each.loads = closureOf(each.asks, importsOf);
  for (const each of cases)
    each.inVain = [...each.loads].reduce((sum, index) => sum + chunks[index].bytes, 0) - each.bytes;
  state.loadedBy = chunks.map((_, index) => Uint8Array.from(cases, ({ loads }) => Number(loads.has(index))));
}

/** Merges the two chunks that gain most by it; false when no two gain any more. */
function mergeBest(state) {
  const { chunks } = state;
  let best = { gain: 0 };
  for (let one = 0; one < chunks.length; one++)
    for (let other = one + 1; other < chunks.length; other++) {
      if (!chunks[one] || !chunks[other] || chunks[one].entry || chunks[other].entry) continue;
      const gain = gainOf(state, one, other, best.gain);
      if (gain > best.gain) best = { gain, one, other };
    }
  if (best.gain === 0) return false;
  merge(state, best.one, best.other);
  return true;
}

function gainOf({ chunks, cases, closures, loadedBy }, one, other, least) {
  const [inOne, inOther] = [loadedBy[one], loadedBy[other]];
  let saved = 0;
  for (let at = 0; at < cases.length; at++) if (inOne[at] & inOther[at]) saved += cases[at].weight * request;
  if (saved <= least || circular(chunks, closures, one, other)) return 0;
  let gain = saved;
  for (let at = 0; at < cases.length; at++) {
    if (inOne[at] === inOther[at]) continue;
    const { weight, loads, bytes, inVain, most } = cases[at];
    let more = 0;
    for (const index of closures[inOne[at] ? other : one]) if (!loads.has(index)) more += chunks[index].bytes;
    if (inVain + more > most * (bytes + inVain + more)) return 0;
    gain -= weight * compression * more;
    if (gain <= least) return 0;
  }
  return gain;
}

/** Whether a third chunk stands between the two, so that they would import it and be imported by it. */
function circular(chunks, closures, one, other) {
  const between = (from, to) =>
    [...chunks[from].imports].some((index) => index !== to && closures[index].has(to));
  return between(one, other) || between(other, one);
}

function merge(state, one, other) {
  const { chunks, cases } = state;
  const [kept, gone] = [chunks[one], chunks[other]];
  chunks[one] = {
    names: [...kept.names, ...gone.names],
    entry: false,
    bytes: kept.bytes + gone.bytes,
    imports: union(kept.imports, gone.imports),
  };
  chunks[other] = undefined;
  for (const { imports } of chunks.filter(Boolean)) if (imports.delete(other)) imports.add(one);
  chunks[one].imports.delete(one);
  for (const { asks } of cases) if (asks.delete(other)) asks.add(one);
  settle(state);
}

/** Names each chunk after its largest module. */
function named({ chunks }, modules) {
  const taken = new Map();
  const result = new Map();
  for (const { names, entry } of chunks.filter(Boolean)) {
    if (entry) continue;
    const [largest] = names.toSorted((a, b) => modules.get(b).bytes - modules.get(a).bytes);
    const name = ['index', 'figure', 'element'].includes(basename(largest, '.js'))
      ? basename(dirname(largest))
      : basename(largest, '.js');
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    for (const each of names) result.set(each, count === 0 ? name : `${name}-${count + 1}`);
  }
  return result;
}
