// Graphs of modules and of chunks, as maps from a name to what it imports.

/** Everything that comes with some names at once, those included. */
export function closureOf(names, importsOf) {
  const closure = new Set(names);
  for (const name of closure) for (const imported of importsOf(name)) closure.add(imported);
  return closure;
}

/** Finds names that import each other in a circle; undefined where there are none. */
export function circleIn(names, importsOf) {
  const done = new Set();
  const path = [];
  const visit = (name) => {
    if (done.has(name)) return undefined;
    const at = path.indexOf(name);
    if (at >= 0) return [...path.slice(at), name];
    path.push(name);
    for (const imported of importsOf(name)) {
      const circle = visit(imported);
      if (circle) return circle;
    }
    path.pop();
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const circle = visit(name);
    if (circle) return circle;
  }
  return undefined;
}

/** What is in the one or in the other. */
export function union(one, other) {
  return new Set([...one, ...other]);
}
