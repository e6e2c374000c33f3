import { describeReading } from '../../core/describe.js';
import type { Figure } from '../../core/figure.js';
import { withAside } from '../../core/language/script.js';
import { sourceLine, withCites, type CitedFact, type ReadingItem } from '../../core/reading.js';
import { readFigure, type FileOptions } from './read.js';

/** Writes what a figure says as plain text. */
export async function toText(figure: Figure, data: unknown, options: FileOptions = {}): Promise<string> {
  const { reading, common } = await readFigure(figure, data, options);
  return `${describeReading(reading, common)}\n`;
}

/** Escapes a text for one line of Markdown, where a line break or a sign at its beginning would start something else. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|&~]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Marks a text as code, in a fence that is longer than any inside of it. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return fence + gap + text.replace(/\s+/gu, ' ') + gap + fence;
}

const factText = (fact: CitedFact, colon: string): string => escape(`${fact.term}${colon}${withCites(fact)}`);

function itemLines(item: ReadingItem, indent: string, colon: string): string[] {
  const name = item.mono === true ? code(item.label) : `**${escape(item.label)}**`;
  return [
    `${indent}- ${withAside(name, item.place && escape(item.place))}`,
    ...item.facts.map((fact) => `${indent}  - ${factText(fact, colon)}`),
    ...(item.items ?? []).flatMap((inner) => itemLines(inner, `${indent}  `, colon)),
  ];
}

/** Writes what a figure says as Markdown: summary, list and sources. */
export async function toMarkdown(figure: Figure, data: unknown, options: FileOptions = {}): Promise<string> {
  const { reading, common } = await readFigure(figure, data, options);
  const blocks = [
    `## ${escape(reading.title)}`,
    ...(reading.subtitle ? [escape(withCites(reading.subtitle))] : []),
    escape(reading.summary),
    ...(reading.verdict
      ? [`> **${escape(reading.verdict.heading)}** ${escape(withCites(reading.verdict.text))}`]
      : []),
    ...(reading.steps
      ? [
          reading.steps
            .map(
              (step, index) =>
                `${index + 1}. **${escape(step.label)}**${common.colon}${withAside(escape(withCites(step)), step.cost && escape(step.cost))}`,
            )
            .join('\n'),
        ]
      : []),
    ...(reading.table
      ? [
          [
            `| ${escape(reading.table.caption)} | ${reading.table.columns.map(escape).join(' | ')} |`,
            `|${' --- |'.repeat(reading.table.columns.length + 1)}`,
            ...reading.table.rows.map(
              (row) =>
                `| ${escape(row.term)} | ${row.cells.map((cell) => escape(cell.map(withCites).join(' '))).join(' | ')} |`,
            ),
          ].join('\n'),
        ]
      : []),
    [
      ...reading.items.flatMap((item) => itemLines(item, '', common.colon)),
      ...(reading.relations ?? []).map((relation) => `- ${factText(relation, common.colon)}`),
    ].join('\n'),
    ...reading.notes.map((note) => escape(withCites(note))),
    reading.sources
      .map(
        (source) =>
          `${escape(`[${source.number}]`)} ${escape(sourceLine(source))}${source.url === undefined ? '' : ` <${source.url}>`}`,
      )
      .join('  \n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
