import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { root } from './root.js';

const run = promisify(execFile);

/** Runs npm in a folder; a failure carries what it printed. */
export async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const [command, first] =
    process.env['npm_execpath'] === undefined
      ? ['npm', []]
      : [process.execPath, [process.env['npm_execpath']]];
  try {
    return (
      await run(command, [...first, ...args], {
        cwd: folder,
        maxBuffer: 20_000_000,
        env: { ...process.env, NODE_ENV: '' },
      })
    ).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Packs the library; returns the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const [{ filename }] = JSON.parse(
    await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as [{ filename: string }];
  return join(folder, filename);
}

/** Makes a folder in which the packed library is installed as a stranger would. */
export async function strangersFolder(tarball: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-stranger-'));
  mkdirSync(join(folder, 'site'));
  const site = join(folder, 'site');
  writeFileSync(join(site, 'package.json'), '{ "name": "site", "private": true, "type": "module" }\n');
  await npm(site, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
  return site;
}

/** What a command has printed and how it has ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and waits for its end, whatever that is. */
export async function ran(
  folder: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The command `virt-figures` of a folder in which the library is installed. */
export function commandOf(site: string): (...args: readonly string[]) => Promise<Ran> {
  const command = join(site, 'node_modules/.bin/virt-figures');
  if (!existsSync(command)) throw new Error('the package brings no command');
  return async (...args) => ran(site, command, args);
}
