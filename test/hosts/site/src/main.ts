import 'virt-figures/ring-diagram';
import 'virt-figures/sensitive-instructions';
import type { RingDiagramData } from 'virt-figures/ring-diagram';
import {
  SensitiveInstructionsElement,
  type SensitiveInstructionsData,
} from 'virt-figures/sensitive-instructions/element';
import './every.js';

const main = document.querySelector('main')!;
const output = document.querySelector('output')!;

const rings = document.createElement('ring-diagram');
rings.preset = 'kvm';
const own: RingDiagramData | undefined = rings.data;
if (own !== undefined) rings.data = own;

const data: SensitiveInstructionsData = {
  isa: 'A tiny machine',
  instructions: [
    {
      mnemonic: 'HALT',
      privileged: 'always',
      sensitive: { control: true },
      does: 'Stops.',
      user: { outcome: 'traps', text: 'Traps.' },
      cite: ['manual'],
    },
    {
      mnemonic: 'MODE',
      privileged: 'never',
      sensitive: { behaviour: ['mode'] },
      does: 'Reads the mode.',
      user: { outcome: 'differs', text: 'Reads the real mode.' },
      cite: ['manual'],
    },
  ],
  sources: [{ id: 'manual', title: 'Manual of the tiny machine' }],
};
const sets = new SensitiveInstructionsElement();
sets.data = data;
sets.view = 'picture';
sets.noLegend = true;

sets.addEventListener('figure-select', (event) => {
  const key: string | undefined = event.key;
  output.textContent = `selected ${key ?? 'nothing'}`;
});
document.addEventListener('figure-problem', (event) => {
  output.textContent = event.problems.map(({ path, code }) => `${path} ${code}`).join();
});
sets.addEventListener('figure-step', ({ step, of }) => {
  output.textContent = `${step} of ${of}`;
});
const text: string = sets.describe();
const picture: Promise<Blob> = sets.toPNG(2);
picture.catch(() => text);

main.append(rings, sets);
