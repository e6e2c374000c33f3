import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Font files by which pictures look the same on every machine, and the package that brings them on Debian. */
const wanted = [
  { files: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'], from: 'fonts-noto-core', cjk: false },
  { files: ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'], from: 'fonts-noto-cjk', cjk: true },
] as const;

const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/Library/Fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  join(homedir(), 'Library/Fonts'),
  'C:\\Windows\\Fonts',
];

/** Faces for mnemonics, best first; without any they are set like other text. */
const mono = [
  ['NotoSansMono-Regular.ttf', 'Noto Sans Mono'],
  ['DejaVuSansMono.ttf', 'DejaVu Sans Mono'],
  ['LiberationMono-Regular.ttf', 'Liberation Mono'],
  ['NotoSansCJK-Regular.ttc', 'Noto Sans Mono CJK SC'],
] as const;

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function installedIn(places: readonly string[]): ReadonlyMap<string, string> {
  const found =
    known.get(places) ??
    new Map(
      places
        .filter((folder) => existsSync(folder))
        .flatMap((folder) =>
          readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file): [string, string] => [
            file.split(/[\\/]/).pop() ?? file,
            join(folder, file),
          ]),
        ),
    );
  known.set(places, found);
  return found;
}

/** Fonts for a PNG: the files found, and the name of each that is missing. */
export function findFonts(
  chinese: boolean,
  places: readonly string[] = folders,
): { readonly files: readonly string[]; readonly missing: readonly string[]; readonly mono: string } {
  const installed = installedIn(places);
  const needed = wanted.filter((set) => chinese || !set.cjk);
  const face = mono.find(([file]) => installed.has(file));
  return {
    mono: face?.[1] ?? 'Noto Sans',
    files: needed
      .flatMap((set) => set.files.flatMap((file) => installed.get(file) ?? []))
      .concat(face === undefined ? [] : (installed.get(face[0]) ?? [])),
    missing: needed
      .filter((set) => !installed.has(set.files[0]))
      .map((set) => `${set.files[0]} (Debian package ${set.from})`),
  };
}
