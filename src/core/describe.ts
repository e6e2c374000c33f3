import { withAside } from './language/script.js';
import {
  sourceLine,
  withCites,
  type CitedFact,
  type Reading,
  type ReadingItem,
  type ReadingTable,
} from './reading.js';
import { spokenNames } from './spoken.js';
import type { CommonWords } from './language/common.js';

const factLine = (fact: CitedFact, { colon }: CommonWords): string =>
  `${fact.term}${colon}${withCites(fact)}`;

function itemLines(
  item: ReadingItem,
  indent: string,
  names: ReadonlyMap<string, string>,
  common: CommonWords,
): string[] {
  return [
    `${indent}- ${names.get(item.key) ?? item.label}`,
    ...item.facts.map((fact) => `${indent}  ${factLine(fact, common)}`),
    ...(item.items ?? []).flatMap((inner) => itemLines(inner, `${indent}  `, names, common)),
  ];
}

function tableLines(table: ReadingTable | undefined, common: CommonWords): string[] {
  if (table === undefined) return [];
  return [
    table.caption,
    ...table.rows.map(
      (row) =>
        `${row.term}${common.colon}${row.cells.map((cell, index) => `${table.columns[index] ?? ''}${common.colon}${cell.map(withCites).join(' ')}`).join(' | ')}`,
    ),
  ];
}

/** Writes everything that a figure says as plain text. */
export function describeReading(reading: Reading, common: CommonWords): string {
  const names = spokenNames(reading, common);
  return [
    reading.title,
    ...(reading.subtitle ? [withCites(reading.subtitle)] : []),
    reading.summary,
    ...(reading.verdict ? [reading.verdict.heading, withCites(reading.verdict.text)] : []),
    ...(reading.steps ?? []).map(
      (step, index) => `${index + 1}. ${step.label}${common.colon}${withAside(withCites(step), step.cost)}`,
    ),
    ...tableLines(reading.table, common),
    ...reading.items.flatMap((item) => itemLines(item, '', names, common)),
    ...(reading.relations ?? []).map((relation) => factLine(relation, common)),
    ...reading.notes.map(withCites),
    ...reading.sources.map(
      (source) =>
        `[${source.number}] ${sourceLine(source)}${source.url === undefined ? '' : ` <${source.url}>`}`,
    ),
  ].join('\n');
}
