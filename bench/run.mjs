// Measures the figures against other libraries in one headless Chromium, in turn, and prints tables. `--help` tells the options.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { fail } from '../scripts/lib/files.mjs';
import { figureNames } from '../scripts/lib/registry.mjs';
import { browserArgs, findBrowser } from '../scripts/lib/browser.mjs';
import { corrections } from './corrections.mjs';
import { measure } from './measure.mjs';
import { network, networkPages, networkTable } from './network.mjs';
import { buildFigures, bundlePeers, installPeers } from './prepare.mjs';
import { rowsOfAnAuthor, selections, steps } from './rerender.mjs';
import { start } from './server.mjs';
import { subjects } from './subjects.mjs';
import { median, ratio, spread, table } from './table.mjs';
import { traces } from './traces.mjs';

const help = `npm run bench [-- options]
  --rounds 7        how often each page is measured
  --only name       only subjects whose name contains this, may repeat (mermaid is always measured: it is what ratios are of)
  --slow            only the first pictures over a slow network
  --json file       write every number to a file, too`;
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true },
    slow: { type: 'boolean' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(help);
  process.exit(0);
}
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds takes a whole number from 1.');
if (figureNames().length === 0) fail('There is no figure to measure yet.');

installPeers();
buildFigures();
const counts = [1, 50];
const chosen = subjects.filter(
  ({ name }) => name === 'mermaid' || (options.only ?? ['']).some((part) => name.includes(part)),
);
const slow = await networkPages();
const server = await start(await bundlePeers(), slow);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const results = new Map(chosen.map(({ name }) => [name, { 1: [], 50: [], late: {} }]));
let selected, stepped, author, corrected, networked;
try {
  if (!options.slow) await measureHere();
  networked = await network(browser, server.origin, slow.pages, rounds, progress);
} finally {
  await browser.close();
  server.stop();
}
const traced = options.slow ? undefined : await traces();
if (options.json)
  writeFileSync(
    options.json,
    `${JSON.stringify({ results: Object.fromEntries(results), selected, stepped, author, corrected, traced, networked }, null, 2)}\n`,
  );
if (!options.slow) report();
progress('');
console.log(networkTable(networked));

async function measureHere() {
  await warmUp();
  for (let round = 0; round < rounds; round++) await measureAll(round);
  progress('selections');
  selected = await selections(browser, server.origin);
  stepped = await steps(browser, server.origin);
  author = await rowsOfAnAuthor(browser, server.origin);
  progress('corrections');
  corrected = await corrections(browser, server.origin, rounds);
}

/** Loads each page once with its scripts late, so that the page is painted first: the server's files are then compressed, and what moves is seen. */
async function warmUp() {
  for (const { name } of chosen)
    for (const count of counts) {
      progress(`layout shift: ${name}, ${count}`);
      results.get(name).late[count] = (await measure(browser, `${address(name, count)}&late=400`)).shift;
    }
}

/** One round: every subject, starting with another one each time, so that a slow moment of the machine hits all alike. */
async function measureAll(round) {
  for (let turn = 0; turn < chosen.length; turn++) {
    const { name } = chosen[(turn + round) % chosen.length];
    for (const count of counts) {
      progress(`round ${round + 1} of ${rounds}: ${name}, ${count}`);
      results.get(name)[count].push(await measure(browser, address(name, count)));
    }
  }
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}\r`);
}

function address(name, count) {
  return `${server.origin}/?subject=${subjects.findIndex((subject) => subject.name === name)}&count=${count}`;
}

function report() {
  progress('');
  const of = (name, count, what) => results.get(name)[count].map((result) => result[what]);
  const peer = (count) => median(of('mermaid', count, 'time'));
  const heapEach = (name) =>
    of(name, 50, 'heap').map((heap, round) => (heap - of(name, 1, 'heap')[round]) / 49 / 1024);
  const rows = chosen.map(({ name }) => [
    name,
    ...counts.flatMap((count) => [
      spread(of(name, count, 'time')),
      ratio(median(of(name, count, 'time')), peer(count)),
    ]),
    (median(of(name, 1, 'bytes')) / 1000).toFixed(1),
    spread(heapEach(name)),
    counts
      .map(
        (count) =>
          `${median(of(name, count, 'tasks')).toFixed(0)}/${median(of(name, count, 'longest')).toFixed(0)}`,
      )
      .join(' '),
    counts.map((count) => results.get(name).late[count].toFixed(3)).join(' '),
  ]);
  console.log(
    `\nMedians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, with the middle half in brackets; ratios are to mermaid. Times are from navigation to laid out.\n`,
  );
  console.log(
    table(
      [
        '',
        '1: ms',
        'ratio',
        '50: ms',
        'ratio',
        'kB (br)',
        'heap each, KiB',
        'long tasks 1, 50',
        'shift 1, 50',
      ],
      rows,
    ),
  );
  console.log(
    '\nkB: scripts and stylesheets of the page with one picture, brotli. Long tasks: how many, and the longest in ms.',
  );
  console.log(
    'Shift: with scripts 400 ms late; the peers have no room reserved, except cytoscape, which needs a height from outside.\n',
  );
  console.log(
    'Selecting a mark, at a quarter of the processor’s speed; the median of five times for each mark, in ms (aim: under 8).\n',
  );
  const ms = (value) => value.toFixed(1);
  const marks = selected.map(({ tag, examples, selected: count, usual, slowest, best, processor }) => [
    `<${tag}>`,
    examples,
    count,
    ms(usual),
    ms(slowest.render),
    `${slowest.preset}, ${slowest.marks} marks`,
    ms(best),
    ms(processor),
  ]);
  console.log(
    table(
      ['', 'examples', 'marks tried', 'usual', 'slowest', 'where', 'slowest by best', 'processor'],
      marks,
    ),
  );
  console.log(
    '\nProcessor: the time that the processor spends on a selection, likewise at a quarter of its speed; other work of the machine is not in it.',
  );
  if (stepped)
    console.log(
      `\n<ring-diagram preset="${stepped.preset}" operation="${stepped.operation}">: a step takes ${spread(stepped.usual)} ms at the same speed, by best times at most ${ms(Math.max(...stepped.best))} ms (${stepped.steps} steps; aim: under 8).`,
    );
  if (author)
    console.log(
      `\n<isolation-spectrum> with ${author.rows} rows of an author’s own, at the same speed: drawn in ${ms(author.draw)} ms (${author.marks} marks), a selection ${ms(author.select)} ms, the list ${ms(author.list)} ms, laid out.`,
    );
  const each = (what) => spread(corrected.results.map((result) => result[what]));
  console.log(
    `\ncorrect.js, ${corrected.pictures} pictures on a page and ${corrected.named} in the manifest: all corrected after ${each('time')} ms; long tasks ${each('tasks')}, the longest ${each('longest')} ms, ${each('processor')} ms of it on the processor (aim: none over 50).`,
  );
  if (traced)
    console.log(
      `\ntrace(): ${traced.pairs} traces, every configuration × operation, in ${spread(traced.times)} ms; ${ms(traced.first)} ms the first time (Node ${process.version}; aim: under 5).`,
    );
}
