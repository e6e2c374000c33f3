import type { Descriptions } from '../../core/descriptions.js';

/** What the fields of instruction data mean. */
export const descriptions: Descriptions = {
  isa: 'Name of the instruction set.',
  conditions: 'Features that can be on or off, by name, with their first value.',
  'conditions.*': 'Whether the feature is on at first.',
  sets: 'Names of the two sets, where they are not the usual ones.',
  'sets.privileged': 'Name of the privileged set.',
  'sets.sensitive': 'Name of the sensitive set.',
  'sets.terms': 'Headings of an instruction’s rows, for sets of another kind.',
  'terms.does': 'Heading of what the instruction does.',
  'terms.user': 'Heading of what it does in user mode.',
  'terms.privileged': 'Heading of whether it is privileged.',
  varies: 'The feature that the reader can turn on and off.',
  virtualizable: 'What you claim; the figure is refused where the instructions say otherwise.',
  instead: 'What is done instead where the set is not virtualizable.',
  groups: 'Groups of instructions that belong together.',
  'groups.id': 'Name by which instructions refer to the group.',
  'groups.label': 'Words on the group.',
  instructions: 'The instructions; each stands where its properties put it.',
  mnemonic: 'The mnemonic, as the manual writes it.',
  'instructions.privileged': 'Whether it always traps in user mode, or under which features it does.',
  'privileged.when': 'Features under which it traps, by name.',
  'privileged.when.*': 'The value that the feature must have.',
  'instructions.sensitive': 'Whether and how it is sensitive; false where it is not.',
  'sensitive.control':
    'Whether it can change the configuration of resources, and whether that is part of the core or of an extension.',
  'sensitive.behaviour':
    'On what its outcome depends: where it stands in memory, the mode, or other resources.',
  'instructions.kernel': '`traps` where it traps in supervisor mode, too.',
  'instructions.does': 'What it does, in a sentence.',
  'instructions.user': 'What happens when it is executed in user mode.',
  'user.outcome': 'Whether it traps, has another outcome than in supervisor mode, or runs as it does there.',
  'user.text': 'What happens, in a sentence.',
  why: 'Why it is sensitive, or why it is not.',
  tamed: 'Whether a feature has made it harmless.',
  group: 'Id of the group to which it belongs.',
};
