import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { figureNames, ProblemError, renderHTML, renderSVG } from '../../src/hosts/node/index.js';
import { everyFigure } from '../support/figures.js';

describe.each(figureNames)('<%s> as HTML', (tag) => {
  it.each(locales)('is one block without blank lines, for Markdown, in %s', async (locale) => {
    const html = await renderHTML(tag, {}, { locale, fragment: true });
    expect(html).toContain('<template shadowroot');
    expect(html).not.toMatch(/\n\s*\n/);
    expect(html).not.toMatch(/<script/);
    expect(html).not.toContain('<!doctype');
  });
});

const evil = '1"><script>alert(1)</script>';

describe('HTML', () => {
  it('carries own data in a child that no text can end', async () => {
    const [{ presets }] = (await everyFigure()).filter(({ tag }) => tag === 'ring-diagram') as [
      Awaited<ReturnType<typeof everyFigure>>[number],
    ];
    const data = { ...presets[0]!.data.en, title: 'Mine </script><b>' };
    const html = await renderHTML('ring-diagram', { data }, { fragment: true });
    const [, json] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual(JSON.parse(JSON.stringify(data)));
    expect(html).not.toContain('<b>');
  });

  it.each(
    Object.entries({
      selected: { selected: evil },
      step: { step: evil as unknown as number },
      scheme: { scheme: evil as 'dark' },
      locale: { locale: evil as 'en' },
      script: { script: evil },
      compare: { options: { compare: evil } },
    }),
  )('lets no %s become markup', async (_, options) => {
    const tag = 'options' in options ? 'isolation-spectrum' : 'ring-diagram';
    const html = await renderHTML(tag, {}, options).catch(() => 'refused');
    expect(html).not.toContain('<script>alert');
  });

  it('keeps every character of an option', async () => {
    const { presets } = (await everyFigure()).find(({ tag }) => tag === 'isolation-spectrum')!;
    const text = JSON.stringify(presets[0]!.data.en).replaceAll('"gvisor"', '"g.visor"');
    const html = await renderHTML(
      'isolation-spectrum',
      { data: JSON.parse(text) as object },
      { fragment: true, options: { compare: 'g.visor kata' } },
    );
    expect(html).toContain('compare="g.visor kata"');
  });

  it('lets a policy know its rules and its script by a nonce', async () => {
    const html = await renderHTML('ring-diagram', {}, { nonce: 'a"b', script: 'x.js' });
    expect(html.match(/<style[^>]*>/g)).toEqual(['<style nonce="a&quot;b">', '<style nonce="a&quot;b">']);
    expect(html).toContain('<script type="module" nonce="a&quot;b" src="x.js">');
    expect(await renderHTML('ring-diagram', {}, { fragment: true, nonce: 'n' })).toMatch(
      /<template[^>]*><style nonce="n">/,
    );
  });

  it('hides what needs a script where none will come', async () => {
    expect(await renderHTML('ring-diagram')).not.toContain('(scripting: none)');
    expect(await renderHTML('ring-diagram', {}, { script: 'a"b.js' })).toMatch(
      /src="a&quot;b\.js"[\s\S]*\(scripting: none\)/,
    );
  });

  it('is drawn for the width of its column', async () => {
    const width = async (px: number): Promise<string | undefined> =>
      / width="(\d+)"/.exec(
        /<svg part="picture"[^>]*>/.exec(await renderHTML('ring-diagram', {}, { width: px }))?.[0] ?? '',
      )?.[1];
    expect(await width(320)).toBe('288');
    expect(await width(720)).toBe('672');
  });

  it('is refused for data with problems, each in a line', async () => {
    const refused = await renderSVG('ring-diagram', {
      data: { architecture: 'x86', title: 'T', occupants: [], sources: [], nonsense: 1 },
    }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect((refused as Error).message).toMatch(/nonsense/);
    expect((refused as ProblemError).problems.length).toBe((refused as Error).message.split('\n').length);
  });
});
