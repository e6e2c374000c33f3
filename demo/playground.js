import { figures } from '../dist/virt-figures.js';
import { applyChoices, chosen, make, parameter, refill, select, told } from './choices.js';
import { loaded } from './loaded.js';

const editor = document.querySelector('.editor');
const data = document.querySelector('#data');
const status = document.querySelector('#told');
const sheet = document.querySelector('.sheet');
const tags = Object.keys(figures);

let tag = tags.includes(parameter('figure')) ? parameter('figure') : tags[0];
let preset = parameter('preset');
let timer;
/** What the status line says, in whatever language is chosen. */
let state = () => '';

/** Starts anew from an example of the figure, whose data the element tells. */
async function start() {
  const figure = await figures[tag].figure();
  if (!Object.hasOwn(figure.presets, preset)) preset = figure.defaultPreset;
  const element = make(tag);
  element.setAttribute('preset', preset);
  element.addEventListener('figure-problem', ({ problems }) => tell(() => told().problems(problems.length)));
  const ready = new Promise((done) => element.addEventListener('figure-ready', done, { once: true }));
  sheet.replaceChildren(element);
  await ready;
  data.value = JSON.stringify(element.data, null, 2);
  element.addEventListener('figure-ready', () => tell(() => told().drawn));
  draw();
}

function tell(what) {
  state = what;
  status.textContent = state();
}

function draw() {
  sheet.firstElementChild.setAttribute('data', data.value);
  showEmbed();
}

function showEmbed() {
  // A script cannot hold its own end tag; JSON may write the slash with a backslash.
  const json = data.value.trim().replaceAll('</', String.raw`<\/`);
  document.querySelector('#embed').value =
    `<script type="module" src="virt-figures.js"></script>\n<${tag}>\n<script type="application/json">\n${json}\n</script>\n</${tag}>\n`;
}

function save(content, ending, type) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  make('a', { href: url, download: `${tag}.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const buttons = {
  format: () => {
    try {
      data.value = JSON.stringify(JSON.parse(data.value), null, 2);
      draw();
    } catch {
      // The figure already says that this is no JSON, and why.
    }
  },
  JSON: () => save(data.value, 'json', 'application/json'),
  SVG: async () => save(await sheet.firstElementChild.toSVG(), 'svg', 'image/svg+xml'),
  PNG: async () => save(await sheet.firstElementChild.toPNG(2), 'png'),
};

/** Writes the page's own words, and the selects whose texts depend on the language. */
async function show() {
  const {
    playground,
    playgroundTitle,
    playgroundLead,
    figure: figureWord,
    startFrom,
    data: dataWord,
    embed,
    format,
    save: saveWord,
  } = told();
  document.title = `virt-figures: ${playground}`;
  document.querySelector('h1').textContent = playgroundTitle;
  document.querySelector('.lead').textContent = playgroundLead;
  document.querySelector('label[for="data"]').textContent = dataWord;
  document.querySelector('label[for="embed"]').textContent = embed;
  document
    .querySelector('.buttons')
    .replaceChildren(
      ...Object.entries(buttons).map(([name, onclick]) =>
        make('button', { type: 'button', onclick, textContent: name === 'format' ? format : saveWord(name) }),
      ),
    );
  status.textContent = state();
  const all = await Promise.all(
    tags.map(async (each) => [each, await loaded((await figures[each].figure()).words[chosen('lang')])]),
  );
  const names = all.map(([each, { name }]) => [each, name]);
  const { presets } = Object.fromEntries(all)[tag];
  const begin = async (change) => {
    change();
    await start();
    await show();
  };
  refill(document.querySelector('.start'), [
    select('figure', figureWord, names, tag, (value) => begin(() => ([tag, preset] = [value, '']))),
    select('preset', startFrom, Object.entries(presets), preset, (value) => begin(() => (preset = value))),
  ]);
}

data.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(draw, 250);
});

applyChoices({ names: ['lang', 'scheme'], onChange: show });
await start();
await show();
editor.hidden = false;
