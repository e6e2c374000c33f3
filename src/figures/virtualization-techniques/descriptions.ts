import type { Descriptions } from '../../core/descriptions.js';

/** What the fields of instruction streams mean. */
export const descriptions: Descriptions = {
  starts: 'Where the stream starts: in the application or in the kernel of the guest.',
  instructions: 'The guest’s instructions, in the order of memory.',
  'instructions.text': 'The instruction, as an assembler writes it.',
  'instructions.kind': 'What each technique has to know of it.',
  'instructions.does': 'What it does, in a sentence.',
  exit: 'Whether hardware assistance is set to exit for it.',
  to: 'Number of the instruction that a branch goes to, from 1.',
  times: 'How often the branch is taken.',
  techniques: 'The techniques that are compared, in this order.',
};
