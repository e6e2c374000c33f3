// How the modules of the build are put into files: what every figure needs in one, what only one figure needs in that figure's own.
// Each file is compressed alone, so that many small ones cost a page more than a few.
import { basename, dirname } from 'node:path';

/** Makes rollup's `manualChunks` for figures and for other elements, all given as name and entry module. */
export function chunksOf(figures, others) {
  let chunks;
  return (id, { getModuleInfo }) => {
    chunks ??= assign(figures, others, getModuleInfo);
    return chunks.get(id);
  };
}

function assign(figures, others, getModuleInfo) {
  const closures = figures.map(([name, entry]) => [name, closureOf(entry, getModuleInfo)]);
  const uses = new Map();
  for (const [, modules] of closures) for (const id of modules) uses.set(id, (uses.get(id) ?? 0) + 1);
  const atOnce = new Set(others.flatMap(([, entry]) => [...closureOf(entry, getModuleInfo)]));
  const later = new Set(others.flatMap(([, entry]) => [...closureOf(entry, getModuleInfo, true)]));
  const own = (id, name) => (atOnce.has(id) ? 'shared' : later.has(id) ? 'shared-later' : name);
  const chunks = new Map();
  const reached = figures.map(([name, entry]) => [name, closureOf(entry, getModuleInfo, true)]);
  const elsewhere = (id, name) => reached.some(([other, modules]) => other !== name && modules.has(id));
  // The entry defines the element. It stays a file of its own, so that whoever loads only the figure defines nothing.
  const defining = new Set(figures.map(([, entry]) => entry));
  for (const [name, modules] of closures)
    for (const id of modules) {
      if (defining.has(id)) continue;
      if (uses.get(id) === closures.length) chunks.set(id, 'virt');
      // A chunk takes the imports of its modules along, unless those have a chunk of their own.
      // What the examples of another figure need would make those load this figure.
      else if (uses.get(id) === 1)
        chunks.set(
          id,
          elsewhere(id, name) ? `${basename(dirname(id))}-${basename(id, '.js')}` : own(id, name),
        );
    }
  ownOthers(figures, others, getModuleInfo, chunks);
  return chunks;
}

/**
 * Gives another element one file with all that it alone needs at once, where others ask for a part of that: else the part would be a file
 * too. What a figure needs as well stays outside, or that figure would load the element.
 */
function ownOthers(figures, others, getModuleInfo, chunks) {
  for (const [name, entry] of others) {
    const shared = new Set(
      [...figures, ...others]
        .filter(([each]) => each !== name)
        .flatMap(([, each]) => [...closureOf(each, getModuleInfo, true)]),
    );
    const needed = [...closureOf(entry, getModuleInfo)].filter((id) => !chunks.has(id));
    const own = new Set(needed.filter((id) => !shared.has(id)));
    if ([...own].every((id) => getModuleInfo(id).importers.every((importer) => own.has(importer)))) continue;
    for (const id of needed) chunks.set(id, own.has(id) ? name : `${name}-shared`);
  }
}

/** Everything that comes with a module at once, and with `later` what it loads in the end besides figures. */
function closureOf(entry, getModuleInfo, later = false) {
  const modules = new Set([entry]);
  for (const id of modules) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    for (const imported of importedIds) modules.add(imported);
    if (later)
      for (const imported of dynamicallyImportedIds)
        if (!imported.includes('/figures/')) modules.add(imported);
  }
  return modules;
}
