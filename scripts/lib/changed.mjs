// The files that differ from what has been published: in the working copy, and in commits that were not pushed.
import { execFileSync } from 'node:child_process';
import { root } from './files.mjs';

/** Paths of the files; undefined where this is no clone. */
export function changedFiles() {
  const base = git('merge-base', 'HEAD', '@{upstream}')?.[0] ?? 'HEAD';
  const tracked = git('diff', '--name-only', '--diff-filter=d', '--relative', base);
  const others = git('ls-files', '--others', '--exclude-standard');
  return tracked && others && [...tracked, ...others];
}

function git(...args) {
  try {
    const text = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.split('\n').filter(Boolean);
  } catch {
    return undefined;
  }
}
