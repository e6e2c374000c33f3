import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { byFile, lacking } from '../support/lacking.js';

describe('words and texts', { timeout: 60_000 }, () => {
  it.each(locales)('are all there in %s', async (locale) => {
    expect((await lacking(locale)).missing).toEqual([]);
  });

  it('are missing, every one, in a language that nobody has written', async () => {
    const lack = await lacking('tlh');
    expect(lack.missing).toHaveLength(lack.all);
    const files = [...byFile(lack).keys()];
    for (const part of [
      'core/language/tlh/index.ts',
      'facts/words/tlh/native.ts',
      'facts/configurations/kvm.ts',
    ])
      expect(files).toContain(part);
    expect(files).toContain('figures/ring-diagram/words/tlh/problems.ts');
  });
});
