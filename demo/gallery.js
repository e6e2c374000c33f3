import { figures } from '../dist/virt-figures.js';
import { applyChoices, chosen, linkTo, make, told } from './choices.js';
import { loaded } from './loaded.js';

async function card(tag) {
  const figure = await figures[tag].figure();
  const { name } = await loaded(figure.words[chosen('lang')]);
  const link = make('a', { href: linkTo('figure.html', { figure: tag }), textContent: name });
  const count = told().examples(Object.keys(figure.presets).length);
  const element = make(tag, { noControls: true });
  return make(
    'section',
    {},
    make('h2', {}, link),
    make('p', { className: 'note' }, make('code', { textContent: `<${tag}>` }), ` · ${count}`),
    make('div', { className: 'sheet' }, element),
  );
}

async function show() {
  const { galleryTitle, galleryLead } = told();
  document.title = `virt-figures: ${galleryTitle}`;
  document.querySelector('h1').textContent = galleryTitle;
  document.querySelector('.lead').textContent = galleryLead;
  const cards = await Promise.all(Object.keys(figures).map(card));
  document.querySelector('.figures').replaceChildren(...cards);
}

applyChoices({ onChange: show });
await show();
