// Who may import whom, as one ESLint block per folder. What is not named here is refused.

/** Layers of d3 that calculate; those that need a document are left out. */
const d3 = 'd3-(?!selection|transition|axis|zoom|drag|brush)[a-z-]+';
const lit = 'lit(?:/.+)?';
const valibot = 'valibot';
const core = 'core/.+';
/** The words that facts and the machine are told in; types only. */
const vocabulary = 'core/(?:language/(?:locale|by-language)|kind|source)\\.js';
const meaning = ['facts/.+', 'machine/.+', core];

/** Folders of src/: what each holds, and whom it may import. CONTRIBUTING.md lists them from here. */
export const folders = [
  { folder: 'facts', holds: 'what is true, with its sources; data only', types: [vocabulary] },
  {
    folder: 'machine',
    holds: 'a simulator of privilege',
    values: ['facts/.+', 'core/language/by-language\\.js'],
    types: [vocabulary],
  },
  {
    folder: 'core',
    holds:
      'what every figure is made of, and the way from data to picture; no DOM, and the name of no figure',
    packages: [valibot, 'fastest-levenshtein'],
    typePackages: [lit],
  },
  // The files of core that touch a template.
  { folder: 'core', files: 'src/core/drawing/{shapes,mark}.ts', packages: [lit] },
  { folder: 'core', files: 'src/core/drawing/arrows.ts', packages: [d3] },
  { folder: 'figures', holds: 'a room for each figure; none imports another', values: meaning, doors: true },
  {
    folder: 'element',
    holds: "the page's side of every figure: data, controllers, features",
    values: [core, 'version\\.js'],
    packages: [lit],
  },
  {
    folder: 'starter',
    holds: 'what a page loads first: it finds out what its elements need and asks for all of it at once',
    values: ['core/language/locale\\.js', 'element/language-of\\.js'],
  },
  {
    folder: 'elements',
    holds:
      'a room for each element that is no figure; it knows figures by their public attributes and events',
    values: [core, 'element/.+', 'machine/.+', 'version\\.js'],
    packages: [lit, valibot],
  },
  {
    folder: 'hosts/node',
    holds: 'files and the command line; Node only',
    values: [
      core,
      'starter/needs\\.js',
      'elements/figure-correction/(?:data|keys|problem-messages|manifest/data)\\.js',
      'figures\\.js',
      'version\\.js',
    ],
    packages: [
      lit,
      valibot,
      '@lit-labs/ssr(?:-client)?(?:/.+)?',
      '@resvg/resvg-js',
      'commander',
      'jsonc-parser',
      'fastest-levenshtein',
      'node:[a-z/]+',
    ],
  },
  {
    folder: 'hosts/embed',
    holds: 'pages for frames',
    values: [core, 'element/.+', 'figures\\.js', 'elements\\.js', 'version\\.js'],
    packages: [lit, valibot],
  },
];

const picture = ['layout', 'view', 'styles'];
const ends = ['figure', 'element', 'index'];

/**
 * Doors of a figure's room, the same in each, in the order in which data pass them. `not` names the doors downstream, which a door
 * may not import. Those without imports of their own may import what the helpers of the room may.
 */
export const doors = [
  {
    door: 'presets',
    holds: 'the examples by name; all but the default one load on demand',
    values: meaning,
    packages: [valibot],
    not: [...picture, ...ends],
  },
  {
    door: 'data',
    holds: "the schema of an author's data, and their type",
    values: meaning,
    packages: [valibot, d3],
    not: ['rules', 'checks', 'model', 'words', ...picture, ...ends],
  },
  { door: 'descriptions', holds: 'what the fields of the data mean, for schemas and documentation' },
  { door: 'rules', optional: true, holds: 'what data may not say, whatever their shape' },
  { door: 'checks', holds: 'joins schema, rules and messages; it loads with the first data of an author' },
  {
    door: 'model',
    optional: true,
    holds: 'what follows from the data; without it, the data are their own model',
    values: meaning,
    packages: [valibot, d3],
    not: ['words', ...picture, ...ends],
  },
  {
    door: 'additions',
    optional: true,
    holds: 'what only some options or data need, code and words; it loads on demand',
  },
  { door: 'read', holds: 'all that the figure says, in one language' },
  {
    door: 'words',
    holds: 'a folder for each language: `index.ts`, and `problems.ts` if there are rules',
    values: meaning,
    packages: [valibot, d3],
    not: [...picture, ...ends],
  },
  {
    door: 'layout',
    holds: 'the picture for a width, as rounded numbers; it never measures',
    values: [core],
    packages: [d3],
    not: ['data', 'words', 'presets', 'view', 'styles', ...ends],
  },
  {
    door: 'view',
    holds: 'the picture as Lit templates, and the signs of its legend',
    values: [core],
    packages: [lit],
    not: ['data', 'model', 'presets', ...ends],
  },
  {
    door: 'styles',
    holds: 'CSS rules of the marks, for pages and files',
    values: [core],
    packages: [lit],
    not: ['data', 'model', 'presets', ...ends],
  },
  { door: 'figure', holds: 'joins the doors above to a value' },
  {
    door: 'element',
    holds: 'the class of the custom element, with its attributes and parts',
    values: ['element/.+'],
    types: [core],
    packages: [lit],
    not: ['index'],
  },
  {
    door: 'index',
    holds: 'defines the element',
    values: ['element/.+'],
    types: [core],
    packages: [lit],
    not: [],
  },
];

/** What is for files of a room that are no doors, and for doors without imports of their own. */
export const helpers = {
  door: '*',
  values: meaning,
  packages: [lit, valibot, d3],
  not: ['element', 'index'],
};

export const boundaries = [
  ...folders.filter((each) => !each.doors).map(room),
  ...[helpers, ...doors.filter((each) => each.values)].flatMap(figure),
];

/** A folder of src/: itself, the named paths below src/, and the named packages. */
function room({
  folder,
  files = `src/${folder}/**/*.ts`,
  values = [],
  types = [],
  packages = [],
  typePackages = [],
}) {
  const up = (path) => `(?:\\.\\./)+${path}`;
  const own =
    '\\./.+|(?:\\.\\./)+(?!(?:facts|machine|core|element|starter|figures|elements|figure-[a-z]+|hosts|embed|node)/|(?:figures|elements|all|autoload|version)\\.js|\\.).+';
  return block([files], [own, ...values.map(up), ...packages], [...types.map(up), ...typePackages]);
}

/** A door of every figure, as a file (`words.ts`, `words-en.ts`) and as a folder (`words/en.ts`); `not` names doors downstream of it. */
function figure({ door, values, types = [], packages, not }) {
  const downstream = not.length > 0 ? `(?!(?:${not.join('|')})(?:[-/].*|\\.js)$)` : '';
  const anyOwn = (up) => `${up}(?!\\.).+`;
  const files =
    door === '*' ? ['src/figures/*/*.ts'] : [`src/figures/*/${door}.ts`, `src/figures/*/${door}-*.ts`];
  const folder = door === '*' ? 'src/figures/*/*' : `src/figures/*/${door}`;
  const at = (depth) => (path) => `(?:\\.\\./){${depth}}${path}`;
  // A folder of a door may have folders of its own: `words/en/`.
  const deep = (depth) => {
    const up = '\\.\\./'.repeat(depth);
    return block(
      [`${folder}${'/*'.repeat(depth)}.ts`],
      [
        '\\./.+',
        ...(depth > 1 ? ['\\.\\./(?!\\.).+'] : []),
        `${up}${downstream}(?!\\.).+`,
        ...values.map(at(depth + 2)),
        ...packages,
      ],
      [anyOwn(up), ...types.map(at(depth + 2))],
    );
  };
  return [
    block(
      files,
      [`\\./${downstream}.+`, ...values.map(at(2)), ...packages],
      [anyOwn('\\./'), ...types.map(at(2))],
    ),
    deep(1),
    deep(2),
  ];
}

/** Refuses every import but those of `values`, and of `types` by `import type`. */
function block(files, values, types) {
  const refused = `^(?!(?:${[...values, ...types].join('|')})$)`;
  const message = 'This folder does not import from there: see scripts/lib/boundaries.mjs.';
  const patterns = [{ regex: refused, message }];
  if (types.length > 0) {
    const typesOnly = `^(?!(?:${values.join('|')})$)(?:${types.join('|')})$`;
    patterns.push({
      regex: typesOnly,
      message: `${message} Its types are fine: use \`import type\`.`,
      allowTypeImports: true,
    });
  }
  const dynamic = `^(?!(?:${values.join('|')})$)`.replaceAll('/', '\\u002F');
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', { selector: `ImportExpression[source.value=/${dynamic}/]`, message }],
    },
  };
}
