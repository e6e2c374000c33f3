import type { InstructionStream, StreamInstruction } from '../../facts/techniques/stream.js';

/** Longest execution that can be stepped through. */
export const most = 100;

/** The order in which the instructions are executed, as indices; stops one past the longest that can be shown. */
export function execute(instructions: readonly StreamInstruction[]): number[] {
  const order: number[] = [];
  const taken = new Map<number, number>();
  let at = 0;
  for (
    let instruction = instructions[0];
    instruction !== undefined && order.length <= most;
    instruction = instructions[at]
  ) {
    order.push(at);
    const { kind, to = 0, times = 1 } = instruction;
    const before = taken.get(at) ?? 0;
    const again = kind === 'branch' && to >= 1 && to <= at + 1 && before + 1 < times;
    // A loop inside a loop starts to count anew each time it is reached.
    taken.set(at, again ? before + 1 : 0);
    at = again ? to - 1 : at + 1;
  }
  return order;
}

export type Mode = 'application' | 'kernel';

/** Who executes each instruction: a system call enters the kernel, a return leaves it. */
export function modesOf({
  starts = 'kernel',
  instructions,
}: Pick<InstructionStream, 'starts' | 'instructions'>): Mode[] {
  let mode: Mode = starts;
  return instructions.map(({ kind }) => {
    const here = mode;
    if (kind === 'system-call') mode = 'kernel';
    if (kind === 'return') mode = 'application';
    return here;
  });
}
