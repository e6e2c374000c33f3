// custom-elements.json, by which editors and the README know attributes, properties, events and parts.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../files.mjs';

export async function manifest({ write }) {
  const found = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
  write('custom-elements.json', `${JSON.stringify(found, null, 2)}\n`);
}
