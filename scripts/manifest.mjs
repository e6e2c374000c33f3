// Writes custom-elements.json, by which editors and the README know attributes, properties, events and parts.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import process from 'node:process';
import { root } from './figures.mjs';
import { writeOrCheck } from './generated.mjs';

process.chdir(root);
const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
writeOrCheck('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`, 'npm run generate');
