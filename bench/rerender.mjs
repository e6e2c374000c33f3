// What the reader waits for: a figure's new picture after a selection, at a quarter of the processor's speed.
import { figureNames } from '../scripts/lib/registry.mjs';
import { subjects } from './subjects.mjs';

/** Selects one mark after the other, many times; runs in the page. */
async function selectOften({ tag, times }) {
  const figure = document.querySelector(tag);
  const keys = [...figure.shadowRoot.querySelectorAll('svg [data-key]')].map((mark) => mark.dataset.key);
  for (let index = 0; index < times; index++) {
    figure.selected = keys[index % keys.length];
    await figure.updateComplete;
  }
}

/** Selects marks of every example in turn and times each new picture; runs in the page. */
async function selectAll({ tag, presets, passes, most }) {
  const figure = document.querySelector(tag);
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const shown = (preset) =>
    new Promise((done) => {
      figure.addEventListener('figure-ready', done, { once: true });
      figure.setAttribute('preset', preset);
      setTimeout(done, 10_000);
    });
  const results = [];
  for (const preset of presets) {
    await shown(preset);
    await figure.updateComplete;
    const all = [...figure.shadowRoot.querySelectorAll('svg [data-key]')].map((mark) => mark.dataset.key);
    const keys = all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
    const times = new Map(keys.map((key) => [key, []]));
    for (let pass = 0; pass < passes; pass++)
      for (const key of keys) {
        const start = performance.now();
        figure.selected = key;
        await figure.updateComplete;
        times.get(key).push(performance.now() - start);
        await new Promise((done) => setTimeout(done));
      }
    for (const [key, render] of times)
      results.push({ preset, key, marks: all.length, render: middle(render), best: render[0] });
  }
  return results;
}

/** Goes through the steps of an operation and times each new picture; runs in the page, for a figure that has steps. */
async function stepThrough({ tag, preset, operation, passes }) {
  const figure = document.querySelector(tag);
  const drawn = () => new Promise((done) => setTimeout(done, 1000));
  figure.setAttribute('preset', preset);
  figure.setAttribute('operation', operation);
  await drawn();
  await figure.updateComplete;
  const steps = figure.shadowRoot.querySelectorAll('[part="step"]').length;
  const times = Array.from({ length: steps }, () => []);
  for (let pass = 0; pass < passes; pass++)
    for (let step = 1; step <= steps; step++) {
      const start = performance.now();
      figure.step = step;
      await figure.updateComplete;
      times[step - 1].push(performance.now() - start);
      await new Promise((done) => setTimeout(done));
    }
  const sorted = times.map((each) => each.sort((a, b) => a - b));
  return {
    steps,
    usual: sorted.map((each) => each[Math.floor(each.length / 2)]),
    best: sorted.map((each) => each[0]),
  };
}

/** Draws rows of an author's own, selects among them and turns to the list; runs in the page. */
async function manyRows({ tag, data, most }) {
  const figure = document.querySelector(tag);
  const timed = async (change) => {
    const start = performance.now();
    change();
    await figure.updateComplete;
    figure.getBoundingClientRect();
    return performance.now() - start;
  };
  const drawn = new Promise((done, failed) => {
    figure.addEventListener('figure-ready', done, { once: true });
    figure.addEventListener(
      'figure-problem',
      (event) => failed(new Error(JSON.stringify(event.problems.slice(0, 3)))),
      { once: true },
    );
  });
  const start = performance.now();
  figure.data = data;
  await drawn;
  figure.getBoundingClientRect();
  const draw = performance.now() - start;
  const keys = [...figure.shadowRoot.querySelectorAll('svg [data-key]')].map((mark) => mark.dataset.key);
  const selects = [];
  for (const key of keys.slice(0, most)) selects.push(await timed(() => (figure.selected = key)));
  selects.sort((a, b) => a - b);
  return {
    marks: keys.length,
    draw,
    select: selects[Math.floor(selects.length / 2)],
    list: await timed(() => (figure.view = 'list')),
  };
}

/** Processor time of one selection, in ms: what else the machine does has little part in it. */
async function processorTime(browser, page, tag, times = 400) {
  const session = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return (
      processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0) *
      1000
    );
  };
  await page.evaluate(selectOften, { tag, times });
  const before = await used();
  await page.evaluate(selectOften, { tag, times });
  const after = await used();
  await session.detach();
  return (after - before) / times;
}

/** Returns a row per figure: the usual and the slowest new picture over all marks of all examples, in ms; `best` is the slowest by each mark's best time. */
export async function selections(browser, origin, { passes = 5, most = 12, rate = 4 } = {}) {
  const rows = [];
  for (const tag of figureNames()) {
    const { page, session, close } = await open(browser, origin, tag, rate);
    // The figure lists its examples in its own select.
    const presets = await page.evaluate(
      (name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[data-choice="preset"] option')].map(
          (option) => option.value,
        ),
      tag,
    );
    const results = (await page.evaluate(selectAll, { tag, presets, passes, most })).sort(
      (a, b) => a.render - b.render,
    );
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const processor = rate * (await processorTime(browser, page, tag));
    await close();
    const slowest = results.at(-1);
    rows.push({
      tag,
      examples: presets.length,
      selected: results.length,
      usual: results[Math.floor(results.length / 2)].render,
      slowest,
      best: Math.max(...results.map(({ best }) => best)),
      processor,
    });
  }
  return rows;
}

/** Times the steps of a system call on the rings; undefined where there is no such figure or it has no steps. */
export async function steps(
  browser,
  origin,
  { preset = 'paravirtual-64', operation = 'system-call', passes = 5, rate = 4 } = {},
) {
  const tag = 'ring-diagram';
  if (!figureNames().includes(tag)) return undefined;
  const { page, close } = await open(browser, origin, tag, rate);
  const result = await page.evaluate(stepThrough, { tag, preset, operation, passes });
  await close();
  return result.steps > 0 ? { preset, operation, ...result } : undefined;
}

/** Times `<isolation-spectrum>` with rows of an author's own; undefined where there is no such figure. */
export async function rowsOfAnAuthor(browser, origin, { rows = 200, rate = 4 } = {}) {
  const tag = 'isolation-spectrum';
  if (!figureNames().includes(tag)) return undefined;
  const { page, close } = await open(browser, origin, tag, rate);
  const result = await page.evaluate(manyRows, { tag, data: spectrumOf(rows), most: 20 });
  await close();
  return { rows, ...result };
}

async function open(browser, origin, tag, rate) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/?subject=${subjects.findIndex(({ name }) => name === `<${tag}>`)}`);
  await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('svg'), tag);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session, close: () => context.close() };
}

function spectrumOf(count) {
  const kinds = ['application', 'host-kernel', 'application-kernel', 'hypervisor', 'hardware'];
  const mechanisms = Array.from({ length: count }, (_, index) => ({
    key: `own-${index}`,
    name: `Mechanism ${index}`,
    kind: kinds[index % kinds.length],
    boundary: { text: `Boundary ${index}.`, cite: ['own'] },
    shares: {
      kernel: index % kinds.length < 2 ? 'yes' : 'partly',
      addressSpace: 'no',
      cores: 'yes',
      memory: 'yes',
      nic: 'partly',
    },
    numbers: { startup: [{ value: 1 + index * 3, unit: 'ms', context: 'made up', cite: ['own'] }] },
  }));
  return {
    title: `${count} rows`,
    axis: 'startup',
    mechanisms,
    sources: [{ id: 'own', title: 'Made up for a measurement' }],
  };
}
