// Every line below a directive must be refused by the compiler, or the compiler refuses the directive.
import 'virt-figures/ring-diagram';
import 'virt-figures/sensitive-instructions';

const rings = document.createElement('ring-diagram');
const sets = document.createElement('sensitive-instructions');

// @ts-expect-error -- these are no data of a ring diagram
rings.data = { planes: 'none' };
// @ts-expect-error -- an instruction lacks nearly everything
sets.data = { isa: 'x', instructions: [{ mnemonic: 'X' }], sources: [] };
sets.data = {
  isa: 'x',
  instructions: [
    {
      mnemonic: 'X',
      privileged: 'never',
      sensitive: false,
      does: 'x',
      // @ts-expect-error -- there is no such outcome
      user: { outcome: 'explodes', text: 'x' },
      cite: ['a'],
    },
  ],
  sources: [{ id: 'a', title: 'A' }],
};
// @ts-expect-error -- steps are numbers
rings.step = 'first';
// @ts-expect-error -- there is no such view
rings.view = 'sideways';
// @ts-expect-error -- the property is spelt preset
rings.presett = 'kvm';
// @ts-expect-error -- the event has a key, not an id
rings.addEventListener('figure-select', (event) => event.id);
// @ts-expect-error -- there is no such subpath
void import('virt-figures/unheard-of');
// @ts-expect-error -- a method that draws text is no promise
void rings.describe().then();

export {};
