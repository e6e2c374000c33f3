import { describe, expect, it } from 'vitest';
import { bands } from '../../scripts/lib/stylesheet.mjs';
import { locales } from '../../src/core/language/locale.js';
import { figures } from '../../src/figures.js';
import { hosted, newPage } from '../support/hosts.js';

describe('virt-figures.css', () => {
  const served = hosted();

  // Fonts differ from machine to machine, so some lines of text are allowed for.
  it.each(bands)(
    'keeps the room that examples take in a window from %i px, in the language that needs most, and little more',
    async (from, width) => {
      const { page } = await newPage(served.browser, {
        viewport: { width: Math.max(from, width + 32), height: 800 },
      });
      await page.route('**/room.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><link rel="stylesheet" href="/virt-figures.css"><script type="module" src="/virt-figures.js"></script><body style="margin:0 auto;width:${width}px">`,
        }),
      );
      await page.goto(`${served.build.url}/room.html`);
      const wrong: string[] = [];
      for (const [tag, entry] of Object.entries(figures)) {
        await page.waitForFunction((name) => customElements.get(name), tag);
        for (const preset of Object.keys((await entry.figure()).presets)) {
          const heights = await page.evaluate(
            async ([name, example, languages]) => {
              const figure = document.createElement(name);
              figure.setAttribute('preset', example);
              const taken: number[] = [];
              let kept = 0;
              for (const lang of languages) {
                const drawn = new Promise((done) =>
                  figure.addEventListener('figure-ready', done, { once: true }),
                );
                figure.lang = lang;
                document.body.replaceChildren(figure);
                kept = parseFloat(getComputedStyle(figure).getPropertyValue('--_room'));
                if (taken.length === 0) await drawn;
                await (figure as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
                taken.push(figure.getBoundingClientRect().height);
              }
              return { kept, most: Math.max(...taken) };
            },
            [tag, preset, locales] as const,
          );
          const { kept, most } = heights;
          if (most > kept + 48 || kept > most + 80)
            wrong.push(
              `<${tag} preset="${preset}"> keeps ${Math.round(kept)} px and takes ${Math.round(most)}`,
            );
        }
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );
});
