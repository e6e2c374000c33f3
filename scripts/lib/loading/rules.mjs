// Writes which cases need a file as rules that are short and exact, as src/starter/needs.ts reads them.

/** Returns, by rule, the numbers of the files that it asks for; each case comes with its values and with its files, as a set of numbers. */
export function rulesFor(values, cases) {
  const names = Object.keys(values);
  const rules = {};
  for (const [key, files] of filesByCases(cases)) {
    const needing = cases.filter((_, index) => key[index] === '1').map((each) => each.values);
    for (const rule of describe(needing, names, values)) (rules[rule] ??= []).push(...files);
  }
  return rules;
}

/** Files that the same cases need, by these cases. */
function filesByCases(cases) {
  const files = new Set(cases.flatMap((each) => [...each.files]));
  const groups = new Map();
  for (const file of [...files].sort((a, b) => a - b)) {
    const key = cases.map((each) => (each.files.has(file) ? '1' : '0')).join('');
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups;
}

/** Describes a set of combinations of values as a union of products. */
function describe(combinations, names, values) {
  if (names.length === 0) return [''];
  const splits = names.map((name) => ({ name, remainders: remaindersBy(combinations, name, values[name]) }));
  const { name, remainders } = splits.reduce((best, each) =>
    each.remainders.length < best.remainders.length ? each : best,
  );
  const others = names.filter((each) => each !== name);
  return remainders.flatMap(({ having, rest }) =>
    describe(rest, others, values).map((rule) =>
      [condition(name, having, values[name]), rule].filter(Boolean).join('&'),
    ),
  );
}

/** Which values of a name leave the same combinations of the others. */
function remaindersBy(combinations, name, known) {
  const found = new Map();
  for (const value of known) {
    const rest = combinations.filter((each) => each[name] === value);
    if (rest.length === 0) continue;
    const key = rest
      .map((each) => JSON.stringify({ ...each, [name]: undefined }))
      .sort()
      .join();
    const same = found.get(key);
    if (same) same.having.push(value);
    else found.set(key, { having: [value], rest });
  }
  return [...found.values()];
}

function condition(name, having, known) {
  if (having.length === known.length) return '';
  const numbers = (values) => values.map((value) => known.indexOf(value)).join('|');
  const others = known.filter((value) => !having.includes(value));
  const [is, isNot] = [`${name}=${numbers(having)}`, `${name}!=${numbers(others)}`];
  return is.length <= isNot.length ? is : isNot;
}
