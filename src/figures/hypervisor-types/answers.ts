import { round } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import { withCites, type CitedFact } from '../../core/reading.js';
import type { Hairline } from './drawing.js';
import { questions, type StackNode } from './model.js';
import type { Plan } from './plan.js';

/** The answers wanted of a stack, and the rows of the data. */
function factsOf({ key }: StackNode, { items, wanted, rows }: Plan): CitedFact[] {
  const facts = items.get(key)?.facts ?? [];
  return [
    ...wanted.flatMap(
      (question) => facts[question === 'below' ? questions.length + rows : questions.indexOf(question)] ?? [],
    ),
    ...facts.slice(questions.length, questions.length + rows),
  ];
}

/** Answers in words under the stacks of a row, or beside a single one, from `top` on. */
export function answersOf(
  row: readonly StackNode[],
  plan: Plan,
  top: number,
): { texts: TextBlock[]; hairlines: Hairline[]; bottom: number } {
  const { beside, width, stackWidth, pitch, wanted, question } = plan;
  const left = beside ? stackWidth + 32 : 0;
  const room = width - left;
  const facts = row.map((stack) => factsOf(stack, plan));
  const texts: TextBlock[] = [];
  const hairlines: Hairline[] = [];
  let y = top;
  facts[0]?.forEach(({ term }, index) => {
    const terms = wrap(term, { size: 12.5, bold: true }, room);
    const cells = facts.map((own) =>
      wrap(own[index] ? withCites(own[index]) : '', { size: 13 }, beside ? room : stackWidth),
    );
    if (beside ? index > 0 : row.length > 1) {
      y += 8;
      hairlines.push({ x: round(left), y: round(y - 7.5), width: round(room) });
    }
    const isAsked = question !== undefined && wanted[index] === question;
    texts.push(textBlock(terms, left, y + 13, 17, isAsked ? 's125 b' : 's125 b dim'));
    y += terms.length * 17 + 2;
    cells.forEach((lines, column) => texts.push(textBlock(lines, left + column * pitch, y + 13, 19, '')));
    y += Math.max(...cells.map((lines) => lines.length)) * 19 + 8;
  });
  return { texts, hairlines, bottom: y };
}
