// Installs Debian packages that tests need, where this is root on Debian; elsewhere says what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Programs by which files are proven in other hands, and the packages that bring them. */
const programs = {
  pandoc: 'pandoc',
  epubcheck: 'epubcheck',
  weasyprint: 'weasyprint',
  pdftotext: 'poppler-utils',
  inkscape: 'inkscape',
  soffice: 'libreoffice-draw-nogui',
};

export function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs packages by apt-get; says in a line what went wrong. */
export function aptInstall(packages, log = console.error) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    try {
      execFileSync('apt-get', args, { env, stdio: 'pipe' });
    } catch (error) {
      // Installing may work from older lists.
      log(
        `apt-get ${args[0]} failed: ${String(error.stderr ?? error.message)
          .trim()
          .split('\n')
          .slice(-3)
          .join(' ')}`,
      );
    }
  }
}

/** Says whether a program is on the path. */
function hasProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/** Makes the programs be there as far as possible; returns those that are not. */
export function ensurePrograms(names = Object.keys(programs), log = console.error) {
  const absent = names.filter((name) => !hasProgram(name));
  if (absent.length > 0 && isRootOnDebian()) {
    const packages = absent.map((name) => programs[name]);
    log(`Installing ${packages.join(' ')} by apt-get …`);
    aptInstall(packages, log);
  }
  const missing = absent.filter((name) => !hasProgram(name));
  if (missing.length > 0)
    log(
      `Not on this machine: ${missing.map((name) => `${name} (Debian package ${programs[name]})`).join(', ')}; the tests that need them are skipped.`,
    );
  return missing;
}
