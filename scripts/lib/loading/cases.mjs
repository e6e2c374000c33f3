// Runs in a process of its own, over modules of the build that note what they import on demand (see record.mjs): takes every figure
// through its pipeline for every example, language and value of its options, and prints what each case has asked for.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** An author's data in place of an example, as src/starter/needs.ts names it. */
const authored = '@';

standIn();
const folder = resolve(process.argv[2]);
const module = (path) => import(pathToFileURL(join(folder, path)).href);
const lib = (path) => module(`dist/lib/${path}.js`);

const { load } = await lib('core/loadable');
const { locales } = await lib('core/language/locale');
const { loadVocabulary, present, settle } = await lib('core/present');
const { presetNamed } = await lib('core/presets');
const { commonWords } = await lib('core/language/common');
const { featuresFor, fetching, validation } = await lib('element/features/on-demand');
const { figures } = await lib('figures');

const tags = {};
for (const [tag, entry] of Object.entries(figures)) tags[tag] = await figureCases(await entry.figure());
for (const tag of process.argv.slice(3)) tags[tag] = await elementCases(tag);
process.stdout.write(JSON.stringify(tags));

/** What a page asks for while something runs. */
async function askedBy(run) {
  const asked = (globalThis.__asked = new Set());
  await run();
  return [...asked].sort();
}

async function figureCases(figure) {
  const examples = Object.keys(figure.presets).sort(
    (a, b) => Number(b === figure.defaultPreset) - Number(a === figure.defaultPreset),
  );
  const options = await optionsThatMatter(figure, examples);
  const values = { preset: [...examples, authored], lang: [...locales], ...options };
  const cases = [];
  for (const locale of locales)
    for (const chosen of products(options)) {
      const each = [];
      for (const preset of examples) {
        const asked = await askedBy(() => draw(figure, preset, locale, chosen));
        each.push(asked);
        cases.push({ values: { preset, lang: locale, ...chosen }, asked });
      }
      // Data that nobody knows yet need the checks, and what every example needs.
      const checks = await askedBy(() => Promise.all([figure.checks, validation, fetching].map(load)));
      const always = each[0].filter((id) => each.every((asked) => asked.includes(id)));
      cases.push({ values: { preset: authored, lang: locale, ...chosen }, asked: [...checks, ...always] });
    }
  return { values, cases };
}

/** The options by which some example needs something else; the others would only multiply the cases. */
async function optionsThatMatter(figure, examples) {
  const found = {};
  for (const [name, listed] of Object.entries(figure.options ?? {})) {
    const values = ['', ...listed.filter((value) => value !== '')];
    for (const preset of examples) {
      const needs = new Set();
      for (const value of values)
        needs.add(String(await askedBy(() => draw(figure, preset, locales[0], { [name]: value }))));
      if (needs.size > 1) found[name] = values;
    }
  }
  return found;
}

/** What a page does before it can draw. */
async function draw(figure, preset, locale, chosen) {
  const [data, vocabulary] = await Promise.all([
    load(presetNamed(figure, preset, locale)),
    loadVocabulary(figure, locale),
  ]);
  // An attribute that is not there is an empty one to the starter, and leaves the choice to the data.
  const own = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
  const { needs, ...wanted } = settle(figure, data, own, locale);
  const { reading } = present(figure, wanted, vocabulary, needs && (await load(needs)));
  await Promise.all(featuresFor(reading).map(load));
}

/** The cases of an element that is no figure: its words in each language. */
async function elementCases(tag) {
  const words = await lib(`elements/${tag}/words/index`).then(
    (door) => door.words,
    () => undefined,
  );
  const cases = [];
  for (const lang of locales) {
    const asked = await askedBy(() => words && Promise.all([load(words[lang]), load(commonWords[lang])]));
    cases.push({ values: { lang }, asked });
  }
  return { values: { lang: [...locales] }, cases };
}

/** Every combination of values, one of each name. */
function products(values) {
  return Object.entries(values).reduce(
    (all, [name, each]) => all.flatMap((one) => each.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** What modules of a page touch while they are imported. */
function standIn() {
  const node = { content: {}, createTreeWalker: () => ({}), createComment: () => ({}) };
  Object.assign(globalThis, {
    document: { ...node, createElement: () => node, createDocumentFragment: () => node },
    HTMLElement: class {},
    CSSStyleSheet: class {
      replaceSync() {}
    },
    customElements: { get: () => undefined, define: () => undefined },
  });
}
