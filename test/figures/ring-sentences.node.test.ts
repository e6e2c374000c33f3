import { describe, expect, it } from 'vitest';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import { presetData, readFigure } from '../../src/hosts/node/read.js';

describe('the steps of an operation in Chinese', () => {
  it.each(
    (['zh-Hans', 'zh-Hant'] as const).flatMap((locale) =>
      ['system-call', 'guest-page-fault', 'sgdt'].map((operation) => ({ locale, operation })),
    ),
  )('are set in Chinese punctuation: $locale, $operation', async ({ locale, operation }) => {
    for (const preset of ['paravirtual-64', 'hardware-assisted', 'kvm']) {
      const { reading } = await readFigure(ringDiagram, await presetData(ringDiagram, preset, locale), {
        locale,
        options: { operation },
      });
      const said = [
        reading.verdict?.text.text ?? '',
        ...(reading.steps ?? []).flatMap(({ label, text }) => [label, text]),
      ];
      expect(said.length).toBeGreaterThan(1);
      for (const text of said) expect(text).not.toMatch(/[。！？] |\p{Script=Han} ?\(/u);
    }
  });
});
