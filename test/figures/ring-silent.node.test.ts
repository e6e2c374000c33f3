import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { everyItem } from '../../src/core/reading.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import { presetData, readFigure } from '../../src/hosts/node/read.js';
import { drawPicture } from '../support/picture.js';

const shown = async (
  preset: string,
  operation?: string,
  locale = locales[0],
): Promise<Awaited<ReturnType<typeof readFigure>>> =>
  readFigure(ringDiagram, await presetData(ringDiagram, preset, locale!), {
    ...(locale && { locale }),
    options: operation === undefined ? {} : { operation },
  });

describe('an instruction that fails and raises nothing', () => {
  it.each([280, 320, 480, 720])(
    'is hatched, barred from its VMM, and seen in two values: %i px',
    async (width) => {
      const figure = await shown('deprivileged-untranslated');
      const { layout, markup } = drawPicture(ringDiagram, figure, width, { options: figure.options });
      const { silent, occupants } = layout as RingLayout;
      expect(silent!.name.lines).toEqual(['POPF']);
      expect(silent!.barred, 'the way to the VMM').toBeDefined();
      expect(silent!.values.map(({ wrong }) => wrong)).toEqual([false, true]);
      expect(silent!.bottom).toBeLessThanOrEqual(layout.height);
      expect(occupants.filter(({ untold }) => untold).map(({ key }) => key)).toEqual(['hypervisor']);
      for (const text of ['no trap', 'not told', 'IF = 0', 'IF = 1', 'url(#virt-hatch)'])
        expect(markup).toContain(text);
      expect(markup, 'one step needs no number').not.toContain('badge');
    },
  );

  it('is told of all three who have a part in it, in every language', async () => {
    for (const locale of locales) {
      const { reading } = await shown('deprivileged-untranslated', 'sgdt', locale);
      const facts = new Map(
        Array.from(everyItem(reading.items), ({ key, facts: own }) => [key, own.at(-1)!]),
      );
      const before = await shown('deprivileged-untranslated', 'none', locale);
      for (const item of everyItem(before.reading.items))
        expect(facts.get(item.key)!.text !== item.facts.at(-1)!.text, `${locale} ${item.key}`).toBe(
          ['guest-kernel', 'hypervisor', 'processor'].includes(item.key),
        );
    }
  });

  it.each([
    ['paravirtual-64', 'sensitive-instruction'],
    ['deprivileged-untranslated', 'privileged-instruction'],
    ['native', 'sensitive-instruction'],
  ])('is not drawn where nothing fails: %s, %s', async (preset, operation) => {
    const figure = await shown(preset, operation);
    const { layout } = drawPicture(ringDiagram, figure, 720, { options: figure.options });
    expect((layout as RingLayout).silent).toBeUndefined();
  });
});

describe('the operation that an example suggests', () => {
  it.each(Object.keys(ringDiagram.presets))(
    'can happen there, and is told in the title: %s',
    async (preset) => {
      const { reading, options } = await shown(preset);
      const { operation = '' } = options;
      expect(Object.keys(reading.impossible?.['operation'] ?? {})).not.toContain(operation);
      const rest = await shown(preset, 'none');
      expect(rest.options['operation']).toBe('');
      expect(reading.title === rest.reading.title).toBe(operation === '');
    },
  );

  it('gives way to the reader’s own choice, and says why others cannot be', async () => {
    const { reading, options } = await shown('paravirtual-64', 'cpuid');
    expect(options['operation']).toBe('cpuid');
    expect(reading.impossible?.['operation']).toMatchObject({
      mmio: 'The hypervisor does not let the guest map the page of a device.',
    });
    expect(reading.impossible?.['operation']).not.toHaveProperty('system-call');
  });
});
