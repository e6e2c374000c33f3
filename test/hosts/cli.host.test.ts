import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { figures } from '../../src/figures.js';
import { ensureChineseFont } from '../../scripts/lib/browser.mjs';
import { packedLibrary, root } from '../support/hosts.js';
import { commandOf, ran, strangersFolder, type Ran } from '../support/packed.js';
import { parseXml, textOf, everyElement } from '../support/xml.js';

const tags = Object.keys(figures);
const nothing = { code: 0, stdout: '', stderr: '' };

describe('the command, from the packed tarball', { timeout: 300_000 }, () => {
  let site: string;
  let virt: (...args: readonly string[]) => Promise<Ran>;
  /** A folder of a test's own, and the path of a file in it. */
  let work: string;
  const file = (name: string): string => join(work, name);
  const read = (name: string): string => readFileSync(file(name), 'utf8');

  beforeAll(async () => {
    ensureChineseFont();
    site = await strangersFolder(await packedLibrary());
    work = mkdtempSync(join(tmpdir(), 'virt-figures-files-'));
    virt = commandOf(site);
  }, 300_000);

  afterAll(() => {
    for (const folder of [join(site, '..'), work]) rmSync(folder, { recursive: true, force: true });
  });

  it('draws every figure, example and language as the golden pictures, within its time', async () => {
    const count =
      'data:text/javascript,' +
      encodeURIComponent(
        "process.on('exit', () => { const { user } = process.cpuUsage(); process.stderr.write(`CPU ${user / 1e6}\\n`); });",
      );
    const { code, stdout, stderr } = await ran(
      work,
      join(site, 'node_modules/.bin/virt-figures'),
      ['render', '--all', '-o', 'all'],
      { NODE_OPTIONS: `--import=${count}` },
    );
    const drawn = readdirSync(file('all'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.svg'),
    );
    expect({ code, stdout, last: stderr.split('\n')[0] }).toEqual({
      code: 0,
      stdout: '',
      last: `${drawn.length} files in all`,
    });
    // Processor time, and not the clock, which tells how busy the machine is.
    expect(Number(/CPU ([\d.]+)/.exec(stderr)?.[1]) / drawn.length).toBeLessThan(0.025);
    const golden = join(root, 'test/output');
    const goldens = tags
      .flatMap((tag) => readdirSync(join(golden, tag)).map((name) => join(tag, name)))
      .filter((name) => name.endsWith('.svg') && !name.endsWith('.actual.svg'));
    expect(drawn.sort()).toEqual(goldens.sort());
    expect(drawn.filter((name) => read(`all/${name}`) !== readFileSync(join(golden, name), 'utf8'))).toEqual(
      [],
    );
    expect(drawn.filter((name) => statSync(file(`all/${name}`)).size > 40_000)).toEqual([]);
  });

  it('shows on a terminal how far it is', async () => {
    if (!existsSync('/usr/bin/script')) return;
    const { stdout } = await ran(work, '/usr/bin/script', [
      '-qec',
      `${join(site, 'node_modules/.bin/virt-figures')} render --all --format txt -o texts`,
      '/dev/null',
    ]);
    const total = readdirSync(file('texts'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    ).length;
    expect(stdout).toContain(`1/${total} ${tags[0]!}`);
    expect(stdout).toContain(`${total}/${total} ${tags.at(-1)!}`);
    expect(stdout.trimEnd()).toMatch(new RegExp(`${total} files in texts$`));
  });

  it.each(tags)('draws %s again from its own file, as it was', async (tag) => {
    const options =
      tag === 'ring-diagram'
        ? ['--preset', 'kvm', '--operation', 'system-call', '--step', '3']
        : tag === 'isolation-spectrum'
          ? ['--axis', 'startup']
          : [];
    expect(
      await virt(
        'render',
        tag,
        ...options,
        '--lang',
        'zh-Hans',
        '--width',
        '560',
        '--theme',
        'dark',
        '-o',
        file('first.svg'),
      ),
    ).toEqual(nothing);
    expect(await virt('render', '--data', file('first.svg'), '-o', file('second.svg'))).toEqual(nothing);
    expect(read('second.svg')).toBe(read('first.svg'));
    // What is typed wins over what the file says.
    await virt(
      'render',
      '--data',
      file('first.svg'),
      '--lang',
      'en',
      '--theme',
      'light',
      '-o',
      file('third.svg'),
    );
    await virt('render', tag, ...options, '--width', '560', '-o', file('fourth.svg'));
    expect(read('third.svg')).toBe(read('fourth.svg'));
  });

  it.each(tags)('draws data that init wrote for %s, and a file from those again', async (tag) => {
    expect(await virt('init', tag, '--lang', 'zh-Hant', '-o', file(`${tag}.json`))).toEqual(nothing);
    const { $schema } = JSON.parse(read(`${tag}.json`)) as { $schema: string };
    expect(existsSync(join(site, $schema))).toBe(true);
    expect(await virt('check', file(`${tag}.json`))).toEqual({
      ...nothing,
      stdout: `${file(`${tag}.json`)}: no problems (${tag})\n`,
    });
    expect(
      await virt('render', tag, '--data', file(`${tag}.json`), '--lang', 'zh-Hant', '-o', file('own.svg')),
    ).toEqual(nothing);
    expect(await virt('render', tag, '--data', file('own.svg'), '-o', file('again.svg'))).toEqual(nothing);
    expect(read('again.svg')).toBe(read('own.svg'));
  });

  it('reads standard input, and checks a picture that it drew', async () => {
    const command = join(site, 'node_modules/.bin/virt-figures');
    const piped = async (rest: string): Promise<Ran> =>
      ran(work, 'sh', ['-c', `"${command}" init ring-diagram | "${command}" ${rest}`]);
    expect(await piped('check -')).toEqual({ ...nothing, stdout: '-: no problems (ring-diagram)\n' });
    expect((await piped('render ring-diagram --data -')).stdout).toMatch(/^<svg/);
    await virt('render', 'ring-diagram', '--data', file('ring-diagram.json'), '-o', file('drawn.svg'));
    expect(await virt('check', file('drawn.svg'))).toEqual({
      ...nothing,
      stdout: `${file('drawn.svg')}: no problems (ring-diagram)\n`,
    });
    expect((await virt('check', join(root, 'demo/corrections/corrections.json'))).stdout).toContain(
      '(corrections)',
    );
  });

  it('says which figure it takes data for', async () => {
    writeFileSync(file('guess.json'), '{"title": "x", "stacks": 5}');
    expect((await virt('check', file('guess.json'))).stderr).toContain(
      'guess.json: taken for data of <hypervisor-types>',
    );
  });

  it('makes the pictures of the README', async () => {
    expect(
      await virt(
        'render',
        'ring-diagram',
        '--preset',
        'hardware-assisted',
        '--no-caption',
        '--theme',
        'dark',
      ),
    ).toEqual({
      ...nothing,
      stdout: readFileSync(join(root, 'docs/pictures/ring-diagram-dark.svg'), 'utf8'),
    });
  });

  it('writes each kind of file by its ending, by --format, and to standard output', async () => {
    for (const name of ['figure.svg', 'figure.png', 'figure.html', 'figure.md', 'figure.txt'])
      expect(await virt('render', 'hypervisor-types', '--lang', 'zh-Hans', '-o', file(name))).toEqual(
        nothing,
      );
    expect(readFileSync(file('figure.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(read('figure.html')).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    expect((await virt('render', 'hypervisor-types', '--lang', 'zh-Hans', '--format', 'md')).stdout).toBe(
      read('figure.md'),
    );
    expect(
      (await virt('render', 'hypervisor-types', '--lang', 'zh-Hans', '--format', 'txt', '-o', '-')).stdout,
    ).toBe(read('figure.txt'));
    await virt(
      'render',
      'hypervisor-types',
      '--lang',
      'zh-Hans',
      '--format',
      'txt',
      '-o',
      file('figure.dat'),
    );
    expect(read('figure.dat')).toBe(read('figure.txt'));
  });

  it('says the same in text, Markdown and HTML as the picture: summary, list and sources', async () => {
    for (const lang of locales) {
      const svg = (await virt('render', 'ring-diagram', '--preset', 'kvm', '--lang', lang)).stdout;
      const tree = parseXml(svg);
      const desc = textOf([...everyElement(tree)].find(({ name }) => name === 'desc')!);
      const labels = [...everyElement(tree)].filter(
        ({ attributes }) => attributes['data-key'] !== undefined,
      ).length;
      for (const format of ['txt', 'md', 'html']) {
        const { stdout } = await virt(
          'render',
          'ring-diagram',
          '--preset',
          'kvm',
          '--lang',
          lang,
          '--format',
          format,
        );
        const plain = stdout
          .replace(/\\([\\`*_{}[\]<>#|])/g, '$1')
          .replace(/<!--.*?-->/g, '')
          .replace(/&#39;/g, "'");
        expect(plain, format).toContain(desc);
        expect(plain, format).toContain('https://');
        expect((plain.match(/^ *- /gm) ?? plain.match(/<li>/g) ?? []).length, format).toBeGreaterThanOrEqual(
          labels,
        );
      }
    }
  });

  it('lists figures, and the examples and choices of one', async () => {
    const { stdout } = await virt('list');
    for (const tag of tags) expect(stdout).toContain(`${tag}  `);
    const one = (await virt('list', 'ring-diagram', '--lang', 'zh-TW')).stdout;
    expect(one).toMatch(/--preset native \(default\) {2}[一-鿿]/);
    expect(one).toMatch(/--operation system-call {2}[一-鿿]/);
    // Every line that it prints can be typed.
    for (const [, option, value] of (await virt('list', 'hypervisor-types')).stdout.matchAll(
      /^ {2}(--\S+) (\S+)/gm,
    ))
      expect(await virt('render', 'hypervisor-types', option!, value!, '-o', file('listed.svg'))).toEqual(
        nothing,
      );
  });

  it.each([[[]], [['render']], [['render', 'ring-diagram']], [['check']], [['list']], [['init']]])(
    'helps: %j --help',
    async (words) => {
      const { code, stdout, stderr } = await virt(...words, '--help');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: virt-figures/);
      if (words.length === 2) expect(stdout).toContain('--operation');
    },
  );

  it('closes in peace when its reader has had enough', async () => {
    const { stderr } = await ran(work, 'sh', [
      '-c',
      `${join(site, 'node_modules/.bin/virt-figures')} list ring-diagram | head -c 1`,
    ]);
    expect(stderr).toBe('');
  });

  describe('answers a mistake in one sentence', () => {
    const usage: readonly [string, string[], string][] = [
      ['no command', [], 'Usage: virt-figures'],
      ['an unknown command', ['rendr'], 'Did you mean render?'],
      ['an unknown option', ['render', 'ring-diagram', '--opration', 'cpuid'], 'Did you mean --operation?'],
      [
        'an option of another figure',
        ['render', 'ring-diagram', '--axis', 'startup'],
        "unknown option '--axis'",
      ],
      ['an unknown figure', ['render', 'rign-diagram'], 'the nearest is “ring-diagram”'],
      [
        'an unknown figure, in Chinese',
        ['list', 'rign-diagram', '--lang', 'zh-CN'],
        '最接近的是“ring-diagram”',
      ],
      ['an unknown preset', ['render', 'ring-diagram', '--preset', 'kvn'], 'the nearest is “kvm”'],
      [
        'an unknown choice',
        ['render', 'ring-diagram', '--operation', 'sistem-call'],
        'The nearest is “system-call”',
      ],
      ['an unknown theme', ['render', 'ring-diagram', '--theme', 'drak'], 'The nearest is “dark”'],
      ['an unknown format', ['render', 'ring-diagram', '--format', 'jpg'], 'There are svg, png'],
      ['an unknown ending', ['render', 'ring-diagram', '-o', 'x.jpg'], 'no file ends in “.jpg”'],
      ['an unknown language', ['render', 'ring-diagram', '--lang', 'fr'], 'There are en, zh-Hans, zh-Hant'],
      ['a width of nonsense', ['render', 'ring-diagram', '--width', '10'], 'a whole number from 240 to 4000'],
      ['no figure', ['render'], 'name a figure'],
      ['all into standard output', ['render', '--all'], '--all needs a folder'],
      ['a figure too many', ['render', 'ring-diagram', 'hypervisor-types'], 'too many arguments'],
      [
        'data and an example',
        ['render', 'ring-diagram', '--preset', 'kvm', '--data', 'x.json'],
        'cannot be used with',
      ],
      ['a figure like no other', ['render', 'nope'], 'There is no figure “nope”; there are '],
      [
        'a part that there is not',
        ['render', 'ring-diagram', '--selected', 'nope'],
        'There is no part “nope”',
      ],
      [
        'a step that there is not',
        ['render', 'ring-diagram', '--operation', 'system-call', '--step', '300'],
        'There is no step 300; there are ',
      ],
      [
        'a step of nothing',
        ['render', 'ring-diagram', '--step', '2'],
        'There is no step 2; nothing is shown',
      ],
      ['no file to check', ['check'], "missing required argument 'files'"],
      [
        'a figure that check does not know',
        ['check', 'x.json', '--figure', 'rings'],
        'the nearest is “ring-diagram”',
      ],
    ];
    it.each(usage)('%s, with code 2', async (_, args, sentence) => {
      const { code, stdout, stderr } = await virt(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(existsSync(join(work, 'x.jpg'))).toBe(false);
    });

    const bad: readonly [string, string[], string][] = [
      [
        'a missing file',
        ['check', 'gone.json'],
        'gone.json: cannot be read: there is no such file or folder.',
      ],
      [
        'a missing file, in Chinese',
        ['render', 'ring-diagram', '--data', 'gone.json', '--lang', 'zh-TW'],
        'gone.json: 無法讀取：沒有這個檔案或資料夾。',
      ],
      ['a folder', ['check', 'folder'], 'folder: cannot be read: it is a folder.'],
      [
        'malformed JSON',
        ['check', 'malformed.json'],
        'malformed.json:3:7: is not JSON: a colon is expected here.',
      ],
      [
        'malformed JSON, in Chinese',
        ['render', 'ring-diagram', '--data', 'malformed.json', '--lang', 'zh'],
        'malformed.json:3:7: 不是 JSON：此处应为冒号。',
      ],
      ['a file of 10 MB', ['check', 'huge.json'], 'huge.json: is larger than the 4 MB that can be read.'],
      ['JSON without a bottom', ['check', 'deep.json'], 'deep.json: is nested too deeply to be read.'],
      [
        'an SVG file of another program',
        ['render', 'ring-diagram', '--data', 'other.svg'],
        'other.svg: carries no data of a figure.',
      ],
      [
        'data of no figure',
        ['check', 'empty.json'],
        'empty.json: does not say which figure it is for: name that by "$schema" or by --figure.',
      ],
      [
        'an SVG file with a bad step',
        ['render', '--data', 'evil.svg', '-o', 'evil.html'],
        'evil.svg: carries data by which no figure can be drawn: step "1\\"><script>".',
      ],
      [
        'a path through a file',
        ['render', 'ring-diagram', '-o', 'malformed.json/x.svg'],
        'malformed.json/x.svg: cannot be written: a part of the path is no folder.',
      ],
      [
        'a folder in the place of a file',
        ['render', 'ring-diagram', '-o', 'folder.svg'],
        'folder.svg: cannot be written: it is a folder.',
      ],
      [
        'a file that init would write over',
        ['init', 'ring-diagram', '-o', 'malformed.json'],
        'malformed.json: is there already; --force writes over it.',
      ],
      [
        'a font file that is not there',
        ['render', 'ring-diagram', '-o', 'x.png', '--font', 'gone.ttf'],
        'gone.ttf: cannot be read: there is no such file or folder.',
      ],
      [
        'a font file that is none',
        ['render', 'ring-diagram', '-o', 'x.png', '--font', 'malformed.json'],
        'malformed.json: no font can be read from this file.',
      ],
    ];
    it.each(bad)('%s, with code 1', async (_, args, sentence) => {
      mkdirSync(file('folder'), { recursive: true });
      mkdirSync(file('folder.svg'), { recursive: true });
      writeFileSync(file('malformed.json'), '{\n  "a": 1,\n  "b" 2\n}\n');
      writeFileSync(
        file('other.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg"><metadata>{"x":1}</metadata></svg>',
      );
      writeFileSync(file('empty.json'), '{}');
      writeFileSync(
        file('evil.svg'),
        `<svg xmlns="http://www.w3.org/2000/svg"><metadata><![CDATA[${JSON.stringify({ figure: 'ring-diagram', preset: 'kvm', step: '1"><script>' })}]]></metadata></svg>`,
      );
      if (!existsSync(file('huge.json'))) writeFileSync(file('huge.json'), `"${'x'.repeat(10_000_000)}"`);
      if (!existsSync(file('deep.json'))) writeFileSync(file('deep.json'), '['.repeat(1_000_000));
      const before = readdirSync(work).sort();
      const { code, stdout, stderr } = await ran(work, join(site, 'node_modules/.bin/virt-figures'), args);
      expect({ code, stdout, stderr: stderr.replace(/^virt-figures: /, '') }).toEqual({
        code: 1,
        stdout: '',
        stderr: `${sentence}\n`,
      });
      expect(readdirSync(work).sort(), 'nothing half-written').toEqual(before);
    });

    it('keeps the old file when the new data are refused', async () => {
      writeFileSync(file('kept.svg'), 'as it was');
      const data = JSON.parse((await virt('init', 'ring-diagram')).stdout) as {
        occupants: { cite: string[]; level: string }[];
      };
      data.occupants[0]!.cite = ['nowhere'];
      data.occupants[0]!.level = 'ring-9';
      writeFileSync(file('wrong.json'), JSON.stringify(data));
      const { code, stdout, stderr } = await virt(
        'render',
        'ring-diagram',
        '--data',
        file('wrong.json'),
        '-o',
        file('kept.svg'),
      );
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`${file('wrong.json')}:occupants[0].`);
      expect(read('kept.svg')).toBe('as it was');
      expect(readdirSync(work).filter((name) => name.endsWith('.part'))).toEqual([]);
    });

    it('tells every problem of every file, in each language, and as JSON', async () => {
      const wrong = relative(work, file('wrong.json'));
      const check = async (...args: string[]): Promise<Ran> =>
        ran(work, join(site, 'node_modules/.bin/virt-figures'), ['check', ...args]);
      const sentences = new Set<string>();
      for (const lang of locales) {
        const { code, stdout, stderr } = await check(wrong, 'gone.json', 'ring-diagram.json', '--lang', lang);
        expect(code).toBe(1);
        expect(
          stderr.split('\n').filter((line) => /^wrong\.json:occupants\[0\]\.(?:cite|level)\S*: ./.test(line))
            .length,
        ).toBeGreaterThanOrEqual(2);
        expect(stderr).toMatch(/^gone\.json: /m);
        expect(stdout).toMatch(/^ring-diagram\.json: /);
        sentences.add(stderr);
      }
      expect(sentences.size).toBe(locales.length);
      const { code, stdout, stderr } = await check(wrong, 'gone.json', '--json');
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      const problems = JSON.parse(stdout) as { file: string; path: string; code: string; sentence: string }[];
      expect(problems.map((problem) => problem.file)).toEqual(expect.arrayContaining([wrong, 'gone.json']));
      for (const problem of problems)
        expect(problem).toMatchObject({
          path: expect.any(String),
          code: expect.any(String),
          sentence: expect.stringMatching(/./),
        });
      expect(await check('ring-diagram.json', '--json')).toEqual({ ...nothing, stdout: '[]\n' });
    });
  });

  it('loads no browser code for its functions', async () => {
    const hooks = `export async function load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); }`;
    const script = `
      import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));
      const node = await import('virt-figures/node');
      for (const tag of node.figureNames) { await node.renderSVG(tag); await node.describe(tag); }
      if (typeof document !== 'undefined' || typeof window !== 'undefined') throw new Error('a document');
      console.log(Object.keys(node).sort().join());`;
    writeFileSync(join(site, 'quiet.mjs'), script);
    const { code, stdout, stderr } = await ran(site, process.execPath, ['quiet.mjs']);
    expect(code, stderr).toBe(0);
    expect(stdout.trim().split(',')).toEqual(
      expect.arrayContaining(['renderSVG', 'renderHTML', 'renderPNG', 'describe', 'check']),
    );
    const loaded = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url]) => url!);
    expect(loaded.filter((url) => url.includes('/dist/lib/hosts/node/')).length).toBeGreaterThan(3);
    expect(
      loaded.filter((url) =>
        /\/dist\/lib\/(?:element|correction|group|ref|embed)\/|\/figures\/[\w-]+\/(?:element|index)\.js|jsdom|dom-shim\/lib\/dom|resvg/.test(
          url,
        ),
      ),
    ).toEqual([]);
  });
});
