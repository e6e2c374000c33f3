// What a page loads for figures: each alone, each beside the first, and the example of each that costs most.

/**
 * Returns rows of what is loaded and its goal. `loaded` gives the files of a page with some elements, whose attributes stand behind
 * their tags; `bytesOf` their size.
 */
export async function figureRows({ figures, loaded, bytesOf, budgets, moreOf = {} }) {
  const names = Object.keys(figures);
  const alone = {};
  for (const name of names) alone[name] = await loaded([name]);
  const [first, ...others] = names;
  const rows = names.map((name) => [`<${name}> alone`, alone[name], budgets.alone]);
  for (const second of others) {
    const both = await loaded([first, second]);
    rows.push([
      `<${second}> more, beside <${first}>`,
      difference(both, alone[first]),
      moreOf[second] ?? budgets.more,
    ]);
  }
  for (const [name, { presets, defaultPreset }] of Object.entries(figures)) {
    const costs = [];
    for (const preset of Object.keys(presets).filter((each) => each !== defaultPreset))
      costs.push([preset, difference(await loaded([`${name} preset=${preset}`]), alone[name])]);
    const [dearest] = costs.sort(([, one], [, other]) => bytesOf(other) - bytesOf(one));
    if (dearest)
      rows.push([
        `<${name} preset="${dearest[0]}"> more than its first example, the most of all`,
        dearest[1],
        budgets.preset,
      ]);
  }
  return { alone, rows };
}

/** The files of a set that another one has not. */
export function difference(files, others) {
  return new Set([...files].filter((file) => !others.has(file)));
}
