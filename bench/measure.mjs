// One load of one page in a browser context of its own: time, bytes, heap, long tasks, layout shift.

/** Runs in the page before its own scripts. */
function observe() {
  const bench = { tasks: [], shift: 0, ready: 0 };
  globalThis.bench = bench;
  bench.done = new Promise((done) => {
    bench.finish = () => {
      const drawn = (subject) =>
        (subject.shadowRoot ?? subject).querySelector('svg,canvas') &&
        subject.getBoundingClientRect().height > 40;
      bench.missing = [...document.querySelectorAll('.subject')].filter((subject) => !drawn(subject)).length;
      bench.laidOut = performance.now();
      done();
    };
  });
  new PerformanceObserver((list) =>
    bench.tasks.push(...list.getEntries().map((entry) => entry.duration)),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => (bench.shift += entry.value)),
  ).observe({ type: 'layout-shift', buffered: true });
  const ends = () => document.documentElement.dataset.ends;
  addEventListener('figure-ready', () => {
    bench.ready += 1;
    if (bench.ready === document.querySelectorAll('.subject').length) bench.finish();
  });
  addEventListener('DOMContentLoaded', () => ends() === 'parsed' && bench.finish());
}

/** Runs in the page when everything is there. */
async function collect() {
  await globalThis.bench.done;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250)));
  const bytes = performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.endsWith('/page.css'))
    .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  const { laidOut, missing, tasks, shift } = globalThis.bench;
  return { time: laidOut, missing, bytes, tasks: tasks.length, longest: Math.max(0, ...tasks), shift };
}

/** Opens a page by its address and measures it. */
export async function measure(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // A first, empty page of the same origin starts the renderer, so that its start is not measured.
    await page.goto(new URL('/empty', address).href);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'commit' });
    const result = await Promise.race([page.evaluate(collect), timeout(90_000)]);
    if (errors.length > 0 || result.missing > 0)
      throw new Error(`${address}: ${errors[0] ?? `${result.missing} pictures are not there`}`);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...result, heap: usedSize };
  } finally {
    await context.close();
  }
}

function timeout(milliseconds) {
  return new Promise((_, reject) =>
    setTimeout(
      () => reject(new Error(`nothing was drawn within ${milliseconds / 1000} s`)),
      milliseconds,
    ).unref(),
  );
}
