import { figures } from '../dist/virt-figures.js';
import { applyChoices, chosen, linkTo, make, parameter, told } from './choices.js';
import { loaded } from './loaded.js';

const tag = parameter('figure') || Object.keys(figures)[0];

function example(preset, name) {
  const element = make(tag);
  element.setAttribute('preset', preset);
  const edit = make('a', {
    href: linkTo('playground.html', { figure: tag, preset }),
    textContent: told().edit(name),
  });
  return make(
    'section',
    {},
    make('h2', { id: preset, textContent: name }),
    make('pre', { tabIndex: 0 }, make('code', { textContent: `<${tag} preset="${preset}"></${tag}>` })),
    make('div', { className: 'sheet' }, element),
    make('p', { className: 'note' }, edit),
  );
}

async function show() {
  const heading = document.querySelector('h1');
  if (!Object.hasOwn(figures, tag)) {
    heading.textContent = told().unknown(tag);
    document.querySelector('.figures').replaceChildren();
    return;
  }
  const figure = await figures[tag].figure();
  const { name, presets } = await loaded(figure.words[chosen('lang')]);
  document.title = `virt-figures: ${name}`;
  heading.textContent = told().allExamples(name);
  const names = Object.keys(figure.presets).map((preset) => [preset, presets[preset] ?? preset]);
  document
    .querySelector('.presets')
    .replaceChildren(
      ...names.map(([preset, text]) => make('li', {}, make('a', { href: `#${preset}`, textContent: text }))),
    );
  document.querySelector('.figures').replaceChildren(...names.map(([preset, text]) => example(preset, text)));
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

applyChoices({ onChange: show });
await show();
