// Finds or installs what tests and pictures need: a browser, a Chinese font, and the programs by which documents are tested.
import process from 'node:process';
import { ensureChineseFont, findBrowser } from './lib/browser.mjs';
import { ensurePrograms } from './lib/programs.mjs';

try {
  console.log(await findBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
ensureChineseFont();
ensurePrograms();
