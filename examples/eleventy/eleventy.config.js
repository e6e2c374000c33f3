import { figureNames, renderHTML } from 'virt-figures/node';

export default function (config) {
  // Markdown leaves what stands in a <div> without blank lines alone.
  config.addShortcode(
    'figure',
    async (tag, preset, lang = 'en') =>
      `<div>\n${await renderHTML(tag, { preset }, { locale: lang, fragment: true })}\n</div>`,
  );
  for (const file of ['hydrate.js', 'chunks', ...figureNames.map((name) => `${name}.js`)])
    config.addPassthroughCopy({ [`node_modules/virt-figures/dist/${file}`]: `virt-figures/${file}` });
  return { dir: { input: 'pages' } };
}
