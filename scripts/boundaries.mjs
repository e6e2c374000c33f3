// Who may import whom, as one ESLint block per folder. What is not named here is refused.

/** Layers of d3 that calculate; those that need a document are left out. */
const d3 = 'd3-(?!selection|transition|axis|zoom|drag|brush)[a-z-]+';
const lit = 'lit(?:/.+)?';
const valibot = 'valibot';
const core = 'core/.+';
/** The words that facts and the machine are told in; types only. */
const vocabulary = 'core/(?:language/(?:locale|by-language)|kind|source)\\.js';

const plainRooms = [
  room('facts', { values: [], types: [vocabulary] }),
  room('machine', { values: ['facts/.+', 'core/language/by-language\\.js'], types: [vocabulary] }),
  room('core', { packages: [valibot], typePackages: [lit] }),
  // The files of core that touch a template.
  room('core', { packages: [lit] }, 'src/core/drawing/{shapes,mark}.ts'),
  room('element', { values: [core, 'version\\.js'], packages: [lit] }),
  room('elements', { values: [core, 'element/.+', 'machine/.+', 'version\\.js'], packages: [lit, valibot] }),
  room('hosts/embed', {
    values: [core, 'element/.+', 'figures\\.js', 'elements\\.js', 'version\\.js'],
    packages: [lit, valibot],
  }),
  room('hosts/node', {
    values: [
      core,
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
  }),
];

const meaning = ['facts/.+', 'machine/.+', core];
const picture = ['layout', 'view', 'styles'];
const ends = ['figure', 'element', 'index'];
const figureRooms = [
  // Helpers and figure.ts, which joins the parts.
  ...figure('*', { values: meaning, packages: [lit, valibot, d3], not: ['element', 'index'] }),
  ...figure('data', {
    values: meaning,
    packages: [valibot, d3],
    // Of the words, data only know those for their problems.
    not: ['model', 'words(?!/[^/]+/problems\\.js$)', ...picture, ...ends],
  }),
  ...figure('model', { values: meaning, packages: [valibot, d3], not: ['words', ...picture, ...ends] }),
  ...figure('words', { values: meaning, packages: [valibot, d3], not: [...picture, ...ends] }),
  ...figure('presets', { values: meaning, packages: [valibot], not: [...picture, ...ends] }),
  ...figure('layout', {
    values: [core],
    packages: [d3],
    not: ['data', 'words', 'presets', 'view', 'styles', ...ends],
  }),
  ...figure('view', { values: [core], packages: [lit], not: ['data', 'model', 'presets', ...ends] }),
  ...figure('styles', { values: [core], packages: [lit], not: ['data', 'model', 'presets', ...ends] }),
  ...figure('element', { values: ['element/.+'], types: [core], packages: [lit], not: ['index'] }),
  ...figure('index', { values: ['element/.+'], types: [core], packages: [lit], not: [] }),
];

export const boundaries = [...plainRooms, ...figureRooms];

/** A folder of src/: itself, the named paths below src/, and the named packages. */
function room(
  name,
  { values = [], types = [], packages = [], typePackages = [] },
  files = `src/${name}/**/*.ts`,
) {
  const up = (path) => `(?:\\.\\./)+${path}`;
  const own =
    '\\./.+|(?:\\.\\./)+(?!(?:facts|machine|core|element|figures|elements|figure-[a-z]+|hosts|embed|node)/|(?:figures|elements|all|autoload|version)\\.js|\\.).+';
  return block([files], [own, ...values.map(up), ...packages], [...types.map(up), ...typePackages]);
}

/** A door of every figure, as a file (`words.ts`, `words-en.ts`) and as a folder (`words/en.ts`); `not` names doors downstream of it. */
function figure(door, { values, types = [], packages, not }) {
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
  const message = 'This folder does not import from there: see scripts/boundaries.mjs.';
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
