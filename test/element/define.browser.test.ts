import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import { figures } from '../../src/figures.js';
import { version } from '../../src/version.js';
import { autoload } from '../../src/autoload.js';
import { everyElement } from '../support/page.js';

/** Collects console warnings while something happens. */
function warnings(work: () => void): readonly string[] {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...parts: unknown[]) => told.push(parts.join(' '));
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('autoload', () => {
  it('loads what a root holds, now and later, and stops when asked', async () => {
    const tag = Object.keys(figures)[0]!;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<unheard-of></unheard-of><${tag}></${tag}>`;
    document.body.append(host);
    const stop = autoload(root);
    await customElements.whenDefined(tag);
    expect(root.querySelector(tag)!.matches(':defined')).to.equal(true);
    for (const later of Object.keys(figures).slice(1, 2)) {
      root.append(document.createElement(later));
      await customElements.whenDefined(later);
    }
    stop();
    host.remove();
  });
});

describe('define', () => {
  class First extends HTMLElement {
    static readonly version = '0.0.1';
  }

  it('defines once, and warns once of a second definition, with both versions', () => {
    const told = warnings(() => {
      define('test-defined', First);
      define('test-defined', First);
      define('test-defined', class extends HTMLElement {});
      define('test-defined', class extends HTMLElement {});
      define('test-other', class extends HTMLElement {});
    });
    expect(customElements.get('test-defined')).to.equal(First);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('0.0.1').and.to.include(version);
  });

  it('has been done for every figure', async () => {
    await everyElement();
    for (const [tag, entry] of Object.entries(figures)) {
      const defined = customElements.get(tag) as
        (CustomElementConstructor & { figure: unknown; version: string }) | undefined;
      expect(defined?.figure).to.equal(await entry.figure());
      expect(defined?.version).to.equal(version);
      expect(warnings(() => define(tag, defined!))).to.deep.equal([]);
    }
  });
});
