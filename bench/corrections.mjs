// A manifest at work: 200 pictures on a page, 20 of them in the manifest.
const pictures = 200;
const named = 20;

/** The page, before anything corrects it. */
export function correctionsPage() {
  const body = Array.from(
    { length: pictures },
    (_, index) =>
      `<p>Before picture ${index}.</p><img src="/client/picture.svg?n=${index}" alt="Picture ${index}" width="480" height="340">`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Corrections</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/client/page.css"><body>${body.join('\n')}</body></html>`;
}

/** The manifest: every tenth picture, all corrected by the same figure. */
export function manifest() {
  const erratum = (at, key) => ({
    at,
    key,
    claims: 'What the published picture claims.',
    right: 'What is right.',
    severity: 'wrong',
    source: { title: 'A source', url: 'https://example.org/' },
  });
  const corrections = Array.from({ length: named }, (_, index) => ({
    match: { src: `*/picture.svg?n=${index * (pictures / named)}`, size: [480, 340] },
    figure: { tag: 'sensitive-instructions', preset: 'virtualizable' },
    errata: [erratum([0.5, 0.2], 'privileged'), erratum([0.2, 0.5, 0.3, 0.2], 'sensitive')],
  }));
  return JSON.stringify({ corrections });
}

/** Adds the script tag and waits until every picture that is named is corrected; runs in the page. */
async function correct(named) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    { type: 'longtask' },
  );
  const drawn = () =>
    [...document.querySelectorAll('figure-correction')].filter(
      ({ shadowRoot }) => shadowRoot.querySelectorAll('.panel.corrected .pin').length === 2,
    ).length;
  // The code is there, as on any later page of a site; what it does is measured.
  await Promise.all(
    ['/dist/figure-correction.js', '/dist/sensitive-instructions.js'].map((file) => import(file)),
  );
  await new Promise((done) => setTimeout(done, 500));
  tasks.length = 0;
  performance.mark('correct');
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/correct.js' });
  script.dataset.manifest = '/corrections.json';
  const started = performance.now();
  document.head.append(script);
  while (drawn() < named && performance.now() - started < 30_000)
    await new Promise((done) => setTimeout(done, 20));
  const time = performance.now() - started;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250)));
  return { corrected: drawn(), time, tasks: tasks.length, longest: Math.max(0, ...tasks) };
}

/** The longest task after the mark, in ms of the processor: what other programs take away is not in it. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(String(trace));
  const mark = traceEvents.find(({ name, cat }) => name === 'correct' && cat === 'blink.user_timing');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, tdur }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      tdur &&
      pid === mark.pid &&
      tid === mark.tid &&
      ts > mark.ts,
  );
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

/** Corrects the page once for each round, in a context of its own. */
export async function corrections(browser, origin, rounds) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${origin}/corrections`, { waitUntil: 'networkidle' });
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    const result = await page.evaluate(correct, named);
    results.push({ ...result, processor: longestTask(await browser.stopTracing()) });
    await context.close();
  }
  const short = results.find(({ corrected }) => corrected !== named);
  if (short) throw new Error(`/corrections: ${short.corrected} of ${named} pictures are corrected`);
  return { pictures, named, results };
}
