// Finds a Chromium for tests, pictures and the bench; installs one where that is possible without asking.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { aptInstall, isRootOnDebian } from './programs.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Arguments that suit a headless Chromium in a container. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Returns the path of a Chromium, installing one when none is found. */
export async function findBrowser({ log = console.error } = {}) {
  const found = installed();
  if (found) return found;
  log('No Chromium or Chrome was found on this machine (CHROME_PATH may name one).');
  if (isRootOnDebian()) {
    log(`Installing ${debianPackages.join(' ')} by apt-get …`);
    aptInstall(debianPackages, log);
    const fresh = installed();
    if (fresh) return fresh;
  }
  log('Using the Chromium of the npm package @sparticuz/chromium; Chinese text may show as boxes.');
  return packagedBrowser();
}

/** Says whether a Chinese font is there, installing one when this is root on Debian. */
export function ensureChineseFont({ log = console.error } = {}) {
  if (hasChineseFont()) return true;
  if (isRootOnDebian()) {
    log('No Chinese font was found: installing fonts-noto-core fonts-noto-cjk by apt-get …');
    aptInstall(debianPackages.slice(1), log);
  }
  if (hasChineseFont()) return true;
  log('No Chinese font was found: Chinese text will show as boxes.');
  return false;
}

async function packagedBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  if (!starts(path)) {
    // A bare machine lacks libraries that it links to; the package brings them for Amazon's, and they serve here too.
    const inside = (path) => new URL(path, import.meta.resolve('@sparticuz/chromium')).href;
    const { inflate } = await import(inside('lambdafs.js'));
    await inflate(fileURLToPath(inside('../../bin/al2023.tar.br')));
    process.env.LD_LIBRARY_PATH = [join(tmpdir(), 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(delimiter);
  }
  if (!starts(path))
    throw new Error(
      'The packaged Chromium does not start here: install Chromium or Chrome, or set CHROME_PATH.',
    );
  return path;
}

/** A path may be there and start nothing, as Ubuntu's chromium-browser without snap does. */
function starts(path) {
  // On Windows, --version opens a window.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, which cannot be executed.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find((path) => isExecutable(path) && starts(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return (
      execFileSync('fc-list', [':lang=zh', 'family'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() !== ''
    );
  } catch {
    return false;
  }
}
