import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import type { InstructionStream } from '../../facts/techniques/stream.js';
import { execute, modesOf, most } from './execute.js';

const privileged =
  /^(?:LGDT|LIDT|LLDT|LTR|LMSW|CLTS|HLT|INVD|WBINVD|INVLPG|RDMSR|WRMSR)\b|^MOV\s.*\b[CD]R\d/i;
const silent = /^(?:POPF|PUSHF)[DQ]?\b/i;
const sdm = 'Intel SDM 3A, “Privileged Instructions”';
const robinIrvine = 'Robin & Irvine 2000';

/** What may not be said of a stream of instructions, whatever the shape of the data. */
export function rules(data: InstructionStream): Problem[] {
  const { instructions } = data;
  const modes = modesOf(data);
  const problems = [
    ...duplicates(data.techniques ?? [], (index) => `techniques[${index}]`),
    ...unknownCitations(data),
  ];
  instructions.forEach(({ kind, text, to, times, exit }, index) => {
    const add = (field: string, code: string, more: Partial<Problem> = {}): void => {
      problems.push({ path: `instructions[${index}]${field}`, code, got: text, ...more });
    };
    const mode = modes[index];
    if (kind === 'branch') {
      if (to === undefined) add('.to', 'no-target');
      else if (to > instructions.length)
        add('.to', 'unknown-target', { got: String(to), expected: String(instructions.length) });
      else if (to > index + 1) add('.to', 'forward-branch', { got: String(to) });
      else if (modes[to - 1] !== mode) add('.to', 'mode-differs');
    } else if (to !== undefined || times !== undefined)
      add(to === undefined ? '.times' : '.to', 'not-a-branch');
    if (
      mode === 'application' &&
      (kind === 'privileged' || kind === 'sensitive-unprivileged' || kind === 'return')
    )
      add('.kind', 'only-in-kernel');
    if (mode === 'kernel' && kind === 'system-call') add('.kind', 'only-in-application');
    if (exit === true && (kind === 'branch' || kind === 'system-call')) add('.exit', 'never-exits');
    if (kind !== 'privileged' && privileged.test(text)) add('.kind', 'is-privileged', { source: sdm });
    if (kind !== 'sensitive-unprivileged' && silent.test(text))
      add('.kind', 'is-silent', { source: robinIrvine });
  });
  if (execute(instructions).length > most)
    problems.push({ path: 'instructions', code: 'runs-too-long', expected: String(most) });
  return problems;
}
