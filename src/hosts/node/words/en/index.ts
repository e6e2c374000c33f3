import type { WordsLike } from '../../../../core/language/by-language.js';

/** What the command line says of files and names, in English; the type of the other languages. */
export const words = {
  file: {
    unreadable: (why: string) => `cannot be read: ${why}.`,
    unwritable: (why: string) => `cannot be written: ${why}.`,
    exists: () => 'is there already; --force writes over it.',
    'too-large': (most: string) => `is larger than the ${most} MB that can be read.`,
    'too-deep': () => 'is nested too deeply to be read.',
    'not-json': (why: string) => `is not JSON: ${why}.`,
    'no-figure': () => 'carries no data of a figure.',
    unusable: (what: string) => `carries data by which no figure can be drawn: ${what}.`,
    'any-figure': () => 'does not say which figure it is for: name that by "$schema" or by --figure.',
  },
  system: {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    EEXIST: 'a part of the path is no folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'the name is too long',
  },
  syntax: {
    InvalidSymbol: 'a word that is not known stands here',
    InvalidNumberFormat: 'the number is malformed',
    PropertyNameExpected: 'a name in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing } is expected here',
    CloseBracketExpected: 'a closing ] is expected here',
    EndOfFileExpected: 'nothing more is expected here',
    InvalidCommentToken: 'comments are not allowed',
    UnexpectedEndOfComment: 'comments are not allowed',
    UnexpectedEndOfString: 'the text in quotes has no end',
    UnexpectedEndOfNumber: 'the number has no end',
    InvalidUnicode: 'the \\u escape is malformed',
    InvalidEscapeCharacter: 'the escape is not known',
    InvalidCharacter: 'a character is not allowed here',
  },
  names: {
    figure: 'figure',
    preset: 'preset',
    option: 'option',
    part: 'part',
  },
  unknown: (what: string, name: string, nearest: string, names: string) =>
    `There is no ${what} “${name}”; ${names === '' ? 'there are none.' : `${nearest === '' ? 'there are' : `the nearest is “${nearest}”. There are`} ${names}.`}`,
  badOption: (name: string, got: string, possible: string) =>
    `The option “${name}” cannot be “${got}”; possible are ${possible}.`,
  goesInto: (name: string, place: string) =>
    `“${name}” does not stand here: it goes into the options as ${place}.`,
  noStep: (step: number, of: number) =>
    `There is no step ${step}; ${of === 0 ? 'nothing is shown step by step here: an operation would be.' : `there are ${of}.`}`,
  fonts: (missing: string) => `Fonts are missing: ${missing}; install them, or name font files by --font.`,
  unreadableFont: (file: string) => `${file}: no font can be read from this file.`,
  drawn: (count: number, folder: string) => `${count} files in ${folder}`,
  preloads: (count: number, tag: string) =>
    `${count} lines for <${tag}>: they belong into the head of the page.`,
  good: (tag: string) => `no problems (${tag})`,
  taken: (tag: string) =>
    `taken for data of <${tag}>, which they are nearest to; "$schema" or --figure names another figure.`,
} as const;

/** The words of the command line in one language. */
export type FileWords = WordsLike<typeof words>;
