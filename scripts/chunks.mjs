// How the modules of the build are put into files: what every figure needs in one, what only one figure needs in that figure's own.
// Each file is compressed alone, so that many small ones cost a page more than a few.

/** Makes rollup's `manualChunks` for figures that are given as name and entry module; what `others` share with a figure is not its own. */
export function chunksOf(figures, others = []) {
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
  const shared = new Set(others.flatMap((entry) => [...closureOf(entry, getModuleInfo)]));
  const chunks = new Map();
  for (const [name, modules] of closures)
    for (const id of modules) {
      if (uses.get(id) === closures.length) chunks.set(id, 'virt');
      else if (uses.get(id) === 1 && !shared.has(id)) chunks.set(id, name);
    }
  return chunks;
}

/** Everything that comes with a module at once. */
function closureOf(entry, getModuleInfo) {
  const modules = new Set([entry]);
  for (const id of modules) for (const imported of getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
  return modules;
}
