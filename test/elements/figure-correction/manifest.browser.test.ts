import { expect } from '@open-wc/testing';
import {
  correct,
  type Correcting,
  type Loaders,
} from '../../../src/elements/figure-correction/manifest/correct.js';
import { readWith } from '../../../src/elements/figure-correction/manifest/reader.js';
import { fetchJSON } from '../../../src/element/data/fetch-json.js';
import type { Problem } from '../../../src/core/problem.js';
import { clear, frame } from '../../support/page.js';

const loaders: Loaders = {
  tags: ['sensitive-instructions'],
  figure: () => import('../../../src/figures/sensitive-instructions/index.js'),
};

const svg = (width: number, height: number, fill = '#ccc'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${fill}"/></svg>`;
const file = (width: number, height: number, fill?: string): string =>
  URL.createObjectURL(new Blob([svg(width, height, fill)], { type: 'image/svg+xml' }));
const swapped = file(300, 200);
const other = file(301, 200, '#eee');

const source = { title: 'A source', url: 'https://example.org/' };
const erratum = {
  at: [0.5, 0.5],
  key: 'privileged',
  claims: { en: 'Claim.' },
  right: { en: 'Right.' },
  severity: 'wrong',
  source,
};
const entry = (match: object, more: object = {}): object => ({
  match,
  figure: { tag: 'sensitive-instructions', preset: 'virtualizable' },
  date: '2026-11-22',
  author: 'A. Author',
  errata: [erratum],
  ...more,
});
const manifest = (...corrections: object[]): object => ({ corrections });

let running: Correcting[] = [];
let told: Problem[] = [];
const listen = (event: Event): void => void told.push(...(event as Event & { problems: Problem[] }).problems);

async function start(content: unknown): Promise<Correcting> {
  const corrections = await correct(content, { loaders });
  running.push(corrections);
  return corrections;
}

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (condition()) return;
    await frame();
  }
  throw new Error(`not seen: ${condition.toString()}`);
}

function page(html: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

/** Compared by identity: a report that prints nodes would walk the whole page. */
const same = (nodes: readonly Node[], others: readonly Node[]): boolean =>
  nodes.length === others.length && nodes.every((node, index) => node === others[index]);
const count = (box: ParentNode): number => box.querySelectorAll('figure-correction').length;
const rest = async (): Promise<void> => {
  for (let round = 0; round < 12; round += 1) await frame();
};

describe('a manifest', () => {
  const warn = console.warn;
  before(() => {
    console.warn = (...args: unknown[]) => {
      if (!String(args[0]).startsWith('virt-figures:')) warn(...args);
    };
    document.addEventListener('figure-problem', listen);
  });
  after(() => {
    console.warn = warn;
    document.removeEventListener('figure-problem', listen);
  });
  afterEach(() => {
    for (const corrections of running) corrections.stop();
    running = [];
    told = [];
    clear();
  });

  it('corrects the picture that it names, and taking it back restores the page byte for byte', async () => {
    const box = page(`<h2>Lesson</h2> <p>Before <!-- a comment -->
      <img src="${swapped}" alt="Two &amp; sets" class="wide" data-x='1'>  after</p><ul><li>x</ul>`);
    const before = box.innerHTML;
    const nodes = [...box.querySelectorAll('*')];
    const corrections = await start(manifest(entry({ src: swapped })));
    await until(
      () =>
        box.querySelector('figure-correction sensitive-instructions') !== null &&
        box.querySelector('figure-correction script') !== null,
    );
    const correction = box.querySelector('figure-correction')!;
    expect(correction.querySelector('sensitive-instructions')!.getAttribute('preset')).to.equal(
      'virtualizable',
    );
    expect(correction.querySelector('img') === nodes.find((node) => node.localName === 'img')).to.equal(true);
    await rest();
    corrections.stop();
    expect(box.innerHTML).to.equal(before);
    expect(same([...box.querySelectorAll('*')], nodes)).to.equal(true);
  });

  const matches: readonly (readonly [string, object, boolean])[] = [
    ['by address', { src: swapped }, true],
    ['by a pattern', { src: `${swapped.slice(0, 20)}*` }, true],
    ['by alternative text', { alt: 'Two *' }, true],
    ['by size', { size: [300, 200] }, true],
    ['by another size', { size: [300, 201] }, false],
    ['by another text', { alt: 'Three sets' }, false],
    ['by all of it', { src: '*', alt: 'Two sets', size: [300, 200] }, true],
    ['by half of it', { src: '*', alt: 'Two sets', size: [30, 20] }, false],
  ];
  for (const [how, match, expected] of matches) {
    it(`knows a picture ${how}: ${String(expected)}`, async () => {
      const box = page(`<img src="${swapped}" alt="Two sets">`);
      await start(manifest(entry(match)));
      if (expected) await until(() => count(box) === 1);
      else await rest();
      expect(count(box)).to.equal(expected ? 1 : 0);
    });
  }

  it('knows a picture by the SHA-256 of its file', async () => {
    const digest = async (text: string): Promise<string> =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const box = page(`<img id="a" src="${swapped}"><img id="b" src="${other}">`);
    await start(manifest(entry({ sha256: await digest(svg(300, 200)) })));
    await until(() => count(box) === 1);
    expect(box.querySelector('figure-correction #a') !== null).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('says quietly that a picture is no longer the known one, and does nothing', async () => {
    const box = page(`<img src="${swapped}" alt="Two sets">`);
    await start(manifest(entry({ src: swapped, sha256: 'a'.repeat(64) })));
    await until(() => told.length > 0);
    expect(told.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'corrections[0].match picture-changed',
    ]);
    expect(count(box)).to.equal(0);
  });

  it('leaves a picture that changes later, and takes it again when it is back', async () => {
    const box = page(`<img src="${swapped}" alt="Two sets">`);
    const image = box.querySelector('img')!;
    await start(manifest(entry({ src: swapped })));
    await until(() => count(box) === 1);
    image.src = other;
    await until(() => count(box) === 0);
    expect(told.map(({ code }) => code)).to.deep.equal(['picture-changed']);
    image.src = swapped;
    await until(() => count(box) === 1);
  });

  it('corrects pictures that arrive later, load later or get their address later', async () => {
    const box = page('');
    await start(manifest(entry({ src: swapped })));
    box.innerHTML = `<div><img src="${swapped}"></div><img data-src="${swapped}" alt=""><img loading="lazy" src="${swapped}">`;
    await until(() => count(box) === 2);
    const lazy = box.querySelector<HTMLImageElement>('[data-src]')!;
    lazy.src = lazy.dataset['src']!;
    await until(() => count(box) === 3);
  });

  it('leaves a picture that fails to load alone until it loads', async () => {
    const box = page('<img alt="Two sets" src="data:image/png;base64,AAAA">');
    await start(manifest(entry({ alt: 'Two sets' })));
    await rest();
    expect(count(box)).to.equal(0);
    box.querySelector('img')!.src = swapped;
    await until(() => count(box) === 1);
  });

  it('wraps what belongs to the picture: <picture>, link, figure of its own', async () => {
    const box = page(`
      <picture id="a"><source srcset="${swapped}"><img src="${swapped}"></picture>
      <a id="b" href="#x"><img src="${swapped}"></a>
      <figure id="c"><a href="#x"><img src="${swapped}"></a><figcaption>One</figcaption></figure>
      <figure id="d"><img id="e" src="${swapped}"><img src="${other}"></figure>
      <button id="f"><img src="${swapped}"></button>`);
    await start(manifest(entry({ src: swapped })));
    await until(() => count(box) === 5);
    expect(
      [...box.querySelectorAll('figure-correction')].map(({ firstElementChild }) => firstElementChild!.id),
    ).to.deep.equal(['a', 'b', 'c', 'e', 'f']);
    expect(box.querySelector('#d > figure-correction') !== null).to.equal(true);
  });

  it('keeps listeners, focus and the rest of the page where they were', async () => {
    const box = page(
      `<p id="before">Before</p><a href="#x" id="link"><img src="${swapped}"></a><p>After</p>`,
    );
    let clicks = 0;
    const link = box.querySelector<HTMLElement>('#link')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    link.focus();
    const before = box.querySelector('#before')!.getBoundingClientRect();
    await start(manifest(entry({ src: swapped })));
    await until(() => count(box) === 1);
    expect(document.activeElement === link).to.equal(true);
    link.querySelector('img')!.click();
    expect(clicks).to.equal(1);
    const after = box.querySelector('#before')!.getBoundingClientRect();
    expect([after.x, after.y, after.width, after.height]).to.deep.equal([
      before.x,
      before.y,
      before.width,
      before.height,
    ]);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('finds pictures in other shadow roots, also in those that come later', async () => {
    const box = page('<div id="host"></div><late-reader></late-reader>');
    const root = box.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<img src="${swapped}">`;
    const corrections = await start(manifest(entry({ src: swapped })));
    await until(() => count(root) === 1);
    customElements.define(
      'late-reader',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).innerHTML = `<img src="${swapped}">`;
        }
      },
    );
    await until(() => count(box.querySelector('late-reader')!.shadowRoot!) === 1);
    root.append(Object.assign(new Image(), { src: swapped }));
    await until(() => count(root) === 2);
    corrections.stop();
    expect(count(root)).to.equal(0);
  });

  it('lets the first of two corrections have a picture, and says so', async () => {
    const box = page(`<img src="${swapped}">`);
    await start(manifest(entry({ src: swapped }, { id: 'first' }), entry({ src: '*' }, { id: 'second' })));
    await until(() => count(box) === 1 && told.length > 0);
    await rest();
    expect(count(box)).to.equal(1);
    expect(box.querySelector('figure-correction')!.id).to.equal('first');
    expect(told.map(({ path, code }) => `${path} ${code}`)).to.include('corrections[1].match picture-twice');
  });

  it('leaves corrections of the author alone, and gives ids of its own', async () => {
    const box = page(
      `<p id="same"></p><img src="${swapped}"><img src="${swapped}"><figure-correction><img src="${swapped}"></figure-correction>`,
    );
    await start(manifest(entry({ src: swapped }, { id: 'same' })));
    await until(() => count(box) === 3);
    await rest();
    expect([...box.querySelectorAll('figure-correction')].map(({ id }) => id)).to.deep.equal([
      'same-2',
      'same-3',
      '',
    ]);
  });

  it('gives in to a page that keeps taking its picture out', async () => {
    const box = page(`<img src="${swapped}">`);
    const image = box.querySelector('img')!;
    let times = 0;
    const observer = new MutationObserver(() => {
      if (image.parentElement === box) return;
      times += 1;
      box.replaceChildren(image);
    });
    observer.observe(box, { childList: true });
    await start(manifest(entry({ src: swapped })));
    await until(() => times === 3);
    for (let round = 0; round < 3; round += 1) await rest();
    observer.disconnect();
    expect(times).to.equal(3);
    expect(count(box)).to.equal(0);
  });

  it('does nothing at all when it matches nothing', async () => {
    const box = page(`<p><img src="${other}"></p>`);
    const before = box.innerHTML;
    await start(manifest(entry({ src: '*/nowhere.png' })));
    await rest();
    expect(box.innerHTML).to.equal(before);
    expect(told).to.deep.equal([]);
  });

  it('does what it can when some corrections are wrong', async () => {
    const box = page(`<img src="${swapped}">`);
    await start(manifest(entry({}), entry({ src: swapped }), entry({ src: swapped }, { errata: [] })));
    await until(() => count(box) === 1);
    expect(told.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'corrections[0].match no-match',
      'corrections[2].errata empty',
    ]);
  });

  it('takes back what speaks of a part or an example that does not exist, and tells the author once', async () => {
    const wrong = { ...erratum, key: 'nowhere' };
    const html = `<p><img src="${swapped}" alt="keys"></p><p><img src="${swapped}" alt="keys"></p><p><img src="${swapped}" alt="preset"></p><p><img src="${swapped}" alt="right"></p>`;
    const box = page(html);
    const before = box.innerHTML;
    await start(
      manifest(
        entry({ alt: 'keys' }, { errata: [wrong] }),
        entry({ alt: 'preset' }, { figure: { tag: 'sensitive-instructions', preset: 'nowhere' } }),
      ),
    );
    const codes = (): string[] =>
      told.filter(({ path }) => path.startsWith('corrections[')).map(({ path, code }) => `${path} ${code}`);
    await until(() => codes().length === 2 && count(box) === 0);
    await rest();
    expect(codes().sort()).to.deep.equal([
      'corrections[0].errata[0].key unknown-key',
      'corrections[1].figure.preset unknown-preset',
    ]);
    expect(box.innerHTML).to.equal(before);
  });

  it('takes back what turns out to be refused later, and lets another correction have the picture', async () => {
    const box = page(`<p><img src="${swapped}" alt="both"></p>`);
    await start(
      manifest(
        entry({ alt: 'both' }, { figure: { tag: 'sensitive-instructions', src: '/nowhere.json' } }),
        entry({ alt: 'b*' }, { id: 'second' }),
      ),
    );
    await until(
      () =>
        told.some(({ path, code }) => path === 'corrections[0].figure.src' && code === 'unreachable') &&
        box.querySelector('#second [slot=corrected]') !== null,
    );
    expect(count(box)).to.equal(1);
  });

  it('corrects in words where it names no figure', async () => {
    const box = page(`<img src="${swapped}">`);
    await start(manifest(entry({ src: swapped }, { figure: undefined })));
    await until(
      () => box.querySelector('figure-correction')?.shadowRoot?.querySelector('[part=list]') !== undefined,
    );
    expect(box.querySelector('[slot=corrected]') === null).to.equal(true);
  });

  it('is taken back by the bookmark that started it', async () => {
    const box = page(`<img src="${swapped}">`);
    const before = box.innerHTML;
    readWith(manifest(entry({ src: swapped })), loaders);
    await until(() => count(box) === 1);
    readWith(manifest(entry({ src: swapped })), loaders);
    await until(() => count(box) === 0);
    expect(box.innerHTML).to.equal(before);
  });

  describe('that is fetched', () => {
    const codeOf = async (text: string): Promise<string | undefined> => {
      const { problems } = await fetchJSON(
        (data) => ({ data }),
        URL.createObjectURL(new Blob([text])),
        location.href,
        new AbortController().signal,
      );
      return problems[0]?.code;
    };

    it('may be broken or of five megabytes', async () => {
      expect(await codeOf('{"corrections": []}')).to.equal(undefined);
      expect(await codeOf('{"corrections": [')).to.equal('not-json');
      expect(await codeOf(`{"corrections": [${' '.repeat(5_000_000)}]}`)).to.equal('too-large');
    });

    it('may be missing', async () => {
      const { problems } = await fetchJSON(
        (data) => ({ data }),
        '/nowhere.json',
        location.href,
        new AbortController().signal,
      );
      expect(problems[0]!.code).to.equal('unreachable');
    });
  });
});
