/** The manifest speaks of what a consumer imports: elements, their members, and the built files. */
export default {
  globs: ['src/element/**/*.ts', 'src/figures/*/element.ts', 'src/elements/*/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [elementNames(), published()],
};

/** Names the element of each room, since it is registered by a helper that the analyzer cannot see through. */
function elementNames() {
  return {
    name: 'element-names',
    moduleLinkPhase({ moduleDoc }) {
      const tag = /^src\/(?:figures|elements)\/([^/]+)\/element\.ts$/.exec(moduleDoc.path)?.[1];
      if (!tag) return;
      for (const each of moduleDoc.declarations ?? []) {
        if (each.kind !== 'class' || !each.name.endsWith('Element')) continue;
        each.tagName = tag;
        each.customElement = true;
      }
    },
  };
}

/** Keeps elements and events only, sorted, with the paths of the built files. */
function published() {
  const built = (path) => path.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');
  const isPublic = (member) =>
    !member.static &&
    member.privacy !== 'private' &&
    member.privacy !== 'protected' &&
    !/^[_#]/.test(member.name);
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        const exported = new Set((module.exports ?? []).map((each) => each.name));
        module.declarations = (module.declarations ?? []).filter(
          (each) =>
            each.kind === 'class' &&
            exported.has(each.name) &&
            (each.customElement || each.name.endsWith('Event')),
        );
        for (const each of module.declarations) {
          each.members &&= each.members.filter(isPublic);
          if (!each.customElement) continue;
          // What has no sentence is not promised to anyone; the analyzer also guesses events from calls, and reactive state as attributes.
          for (const list of ['members', 'attributes', 'events'])
            each[list] &&= each[list].filter(({ description }) => description);
        }
        const kept = new Set(module.declarations.map((each) => each.name));
        module.exports = (module.exports ?? []).filter((each) => kept.has(each.declaration?.name));
        for (const { tagName, name } of module.declarations) {
          if (tagName)
            module.exports.push({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: module.path },
            });
        }
      }
      manifest.modules = manifest.modules.filter((module) => module.declarations.length > 0);
      manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      rewrite(manifest, built);
    },
  };
}

function rewrite(value, built) {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
    else rewrite(inner, built);
  }
}
