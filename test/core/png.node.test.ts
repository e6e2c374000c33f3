import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureChineseFont } from '../../scripts/lib/browser.mjs';
import { findFonts } from '../../src/hosts/node/fonts.js';
import { FontError, renderPNG } from '../../src/hosts/node/index.js';
import { toPNG } from '../../src/hosts/node/to-png.js';

/** Characters that Japanese, simplified and traditional faces draw differently. */
const telling = '直骨角過令';

function svg(lang: string, text: string, family: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="40" role="img" lang="${lang}"><style>text{font-family:${family}}</style><text x="5" y="30" font-size="24">${text}</text></svg>`;
}

function directly(face: string): string {
  return Buffer.from(
    new Resvg(svg('en', telling, `"${face}"`), {
      fitTo: { mode: 'zoom', value: 2 },
      font: { loadSystemFonts: false, fontFiles: [...findFonts(true).files] },
    })
      .render()
      .asPng(),
  ).toString('base64');
}

describe('a PNG', () => {
  beforeAll(() => {
    ensureChineseFont();
  });

  it.each([
    ['zh-Hans', 'Noto Sans CJK SC'],
    ['zh-Hant', 'Noto Sans CJK TC'],
  ])('draws Chinese characters in the forms of %s', async (lang, face) => {
    const drawn = Buffer.from(await toPNG(svg(lang, telling, 'system-ui,"Noto Sans",sans-serif'))).toString(
      'base64',
    );
    expect(drawn).toBe(directly(face));
    expect(drawn).not.toBe(directly('Noto Sans CJK JP'));
  });

  it('is as large as it was asked for', async () => {
    const png = Buffer.from(await renderPNG('hypervisor-types', {}, { scale: 1, width: 480 }));
    expect(png.readUInt32BE(16)).toBe(480);
  });

  it('names the fonts that are missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'virt-figures-fonts-'));
    const refused = await renderPNG(
      'hypervisor-types',
      {},
      { locale: 'zh-Hans', fontFolders: [empty] },
    ).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FontError);
    expect((refused as FontError).message).toMatch(
      /^Fonts are missing: NotoSans-Regular\.ttf \(Debian package fonts-noto-core\), NotoSansCJK-Regular\.ttc \(Debian package fonts-noto-cjk\); install them/,
    );
    expect((refused as FontError).say('zh-Hant')).toMatch(/^缺少字型：.*NotoSansCJK/);
    await expect(renderPNG('hypervisor-types', {}, { fontFolders: [empty] })).rejects.toThrow(
      /^Fonts are missing: NotoSans-Regular/,
    );
  });
});
