// One page that shows what a change does to the golden pictures.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read, root } from './files.mjs';

const goldens = 'test/output';
const results = 'test-results/goldens';

/** Writes the page for pictures by their path; returns where it is, and how many of them differ from the last commit. */
export function reviewGoldens(pictures, tags) {
  rmSync(join(root, results), { recursive: true, force: true });
  const changed = changedPaths(pictures, tags).map((path) => ({
    path,
    before: committed(path),
    after: pictures.get(path),
  }));
  for (const { path, before, after } of changed) {
    keep(`before/${path}`, before);
    keep(`after/${path}`, after);
  }
  keep('index.html', html(changed));
  return { page: `${results}/index.html`, changed: changed.length };
}

/** Pictures that are drawn otherwise than they lie there, and those that already lie otherwise than they were committed. */
function changedPaths(pictures, tags) {
  const paths = tags.map((tag) => `${goldens}/${tag}`);
  const lines = [
    git('diff', '--name-only', '--relative', 'HEAD', '--', ...paths),
    git('ls-files', '--others', '--exclude-standard', '--', ...paths),
  ].join('');
  const touched = lines
    .split('\n')
    .filter(Boolean)
    .map((path) => path.slice(goldens.length + 1));
  const redrawn = [...pictures].filter(([path, text]) => read(join(root, goldens, path)) !== text);
  return [...new Set([...touched, ...redrawn.map(([path]) => path)])]
    .filter((path) => committed(path) !== pictures.get(path))
    .sort();
}

/** The picture as the last commit has it; undefined for a new one. */
function committed(path) {
  try {
    return git('show', `HEAD:./${goldens}/${path}`);
  } catch {
    return undefined;
  }
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function keep(path, text) {
  if (text === undefined) return;
  const file = join(root, results, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Texts of a picture as markup, one for each run. */
function textsOf(svg = '') {
  return [...svg.matchAll(/>([^<>]+)<\/(?:title|desc|text|tspan)>/g)].map(([, text]) => text.trim());
}

/** Texts that only the first has, each as often as it has it more. */
function without(texts, others) {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function html(changed) {
  const image = (folder, { path }) => `<img loading="lazy" src="${folder}/${path}" alt="">`;
  const list = (name, texts) =>
    texts.length > 0 ? `<p><b>${name}</b> ${texts.map((text) => `<q>${text}</q>`).join(' ')}</p>` : '';
  const section = (each) => {
    const [before, after] = [textsOf(each.before), textsOf(each.after)];
    const cells = [
      each.before === undefined ? 'new' : image('before', each),
      each.after === undefined ? 'gone' : image('after', each),
      each.before === undefined || each.after === undefined
        ? ''
        : `<div class="difference">${image('before', each)}${image('after', each)}</div>`,
    ];
    return `<section id="${each.path}"><h2><a href="#${each.path}">${each.path}</a></h2>
<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>
${list('no longer said', without(before, after))}${list('said anew', without(after, before))}</section>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${changed.length} golden pictures change</title>
<style>body{margin:16px;font:14px/1.5 system-ui,sans-serif;background:#ddd;color:#111}
header,.row{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;align-items:start}
header{position:sticky;top:0;background:#ddd;font-weight:bold;z-index:1}h2{font-size:15px;margin:24px 0 4px}
img{display:block;width:100%;height:auto;background:#fff}q{background:#fff;margin-inline-end:6px}
.difference{display:grid;isolation:isolate;filter:invert(1)}.difference img{grid-area:1/1}.difference img+img{mix-blend-mode:difference}</style>
<h1>${changed.length} golden pictures change</h1>
<details><summary>list</summary>${changed.map(({ path }) => `<a href="#${path}">${path}</a>`).join(' · ')}</details>
<header><div>before: the last commit</div><div>after: as drawn now</div><div>difference: white where nothing changes</div></header>
${changed.map(section).join('\n')}</html>
`;
}
