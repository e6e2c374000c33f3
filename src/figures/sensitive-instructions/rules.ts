import { nearest } from '../../core/nearest.js';
import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import type { InstructionData, SensitiveInstructionsData } from './data.js';
import { regionOf } from './region.js';

/** Popek and Goldberg, whose theorem and definitions every rule of meaning rests on. */
const paper = 'Popek & Goldberg 1974';
const theorem = `${paper}, Theorem 1`;
const definition = `${paper}, definition of privileged`;

type Conditions = Readonly<Record<string, boolean>>;

/** Finds the name in a list that was probably meant; case and white space do not count. */
function meantBy(typed: string, names: readonly string[]): string | undefined {
  const plain = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();
  const near = nearest(plain(typed), names.map(plain));
  return near === '' ? undefined : names.find((name) => plain(name) === near);
}

/** Finds a name that is not in a list, with the one that was probably meant. */
function unknown(code: string, got: string, names: readonly string[], path: string): Problem[] {
  const meant = meantBy(got, names);
  return names.includes(got) ? [] : [{ path, code, got, ...(meant !== undefined && { expected: meant }) }];
}

/** What is said of privilege: it traps at user level, and does not in kernel mode. */
function privilegeRules({ privileged, user, kernel }: InstructionData, conditions: Conditions): Problem[] {
  const traps = user.outcome === 'traps';
  const path = 'user.outcome';
  if (kernel === 'traps')
    return privileged === 'never'
      ? []
      : [{ path: 'privileged', code: 'traps-in-kernel-mode', source: definition }];
  if (privileged === 'always') return traps ? [] : [{ path, code: 'privileged-traps', source: definition }];
  if (privileged === 'never') return traps ? [{ path, code: 'unprivileged-traps', source: definition }] : [];
  return traps && conditions[privileged.when] === false
    ? [{ path, code: 'trap-without-condition', expected: privileged.when, source: definition }]
    : [];
}

/** What is said of sensitivity: how, and that what differs by mode is sensitive. */
function sensitivityRules({ sensitive, user, tamed }: InstructionData): Problem[] {
  if (sensitive === false)
    return user.outcome === 'differs'
      ? [{ path: 'sensitive', code: 'differs-not-sensitive', source: `${paper}, behaviour sensitive` }]
      : [];
  return [
    ...((sensitive.control ?? false) === false && (sensitive.behaviour?.length ?? 0) === 0
      ? [{ path: 'sensitive', code: 'sensitive-how', source: theorem }]
      : []),
    ...(tamed === true ? [{ path: 'tamed', code: 'tamed-but-sensitive' }] : []),
  ];
}

/** Whether everything that is said of an instruction names a source, or is marked as the author's own. */
function claimRules({ own, cite = [], contested, facts }: InstructionData): Problem[] {
  return [
    ...(own === true || cite.length > 0 ? [] : [{ path: 'cite', code: 'uncited' }]),
    ...uncited([contested], '').map(({ code }) => ({ path: 'contested', code })),
    ...uncited(facts, 'facts'),
  ];
}

function instructionRules(
  instruction: InstructionData,
  conditions: Conditions,
  groups: readonly string[],
): Problem[] {
  const { privileged, group } = instruction;
  return [
    ...(typeof privileged === 'object'
      ? unknown('unknown-condition', privileged.when, Object.keys(conditions), 'privileged.when')
      : []),
    ...(group === undefined ? [] : unknown('unknown-group', group, groups, 'group')),
    ...sensitivityRules(instruction),
    ...privilegeRules(instruction, conditions),
    ...claimRules(instruction),
  ];
}

/** Conditions of which nothing depends, unless a name that is near is missing, which is told where it is used. */
function conditionRules({ instructions, conditions = {}, varies }: SensitiveInstructionsData): Problem[] {
  const used = instructions.flatMap(({ privileged }) =>
    typeof privileged === 'object' ? [privileged.when] : [],
  );
  const stated = Object.keys(conditions);
  const missing = used.filter((name) => !stated.includes(name));
  return [
    ...stated
      .filter((name) => !used.includes(name) && meantBy(name, missing) === undefined)
      .map((name) => {
        const meant = meantBy(name, used);
        const path = `conditions["${name}"]`;
        return { path, code: 'unused-condition', got: name, ...(meant !== undefined && { expected: meant }) };
      }),
    ...(varies === undefined ? [] : unknown('unknown-condition', varies, stated, 'varies')),
  ];
}

/** Whether what the author says of the whole is what follows from the members. */
function claimedRules({
  virtualizable,
  instructions,
  conditions = {},
}: SensitiveInstructionsData): Problem[] {
  if (virtualizable === undefined) return [];
  const path = 'virtualizable';
  const holes = instructions
    .filter((instruction) => regionOf(instruction, conditions) === 'sensitive-only')
    .map(({ mnemonic }) => mnemonic);
  if (virtualizable && holes.length > 0)
    return [{ path, code: 'claims-virtualizable', got: holes.slice(0, 5).join(', '), source: theorem }];
  return !virtualizable && holes.length === 0
    ? [{ path, code: 'claims-not-virtualizable', source: theorem }]
    : [];
}

/** What may not be said of an instruction set, whatever the shape of the data. */
export function rules(data: SensitiveInstructionsData): Problem[] {
  const { conditions = {}, groups = [], instructions, notes, instead } = data;
  const ids = groups.map(({ id }) => id);
  return [
    ...duplicates(
      instructions.map(({ mnemonic }) => mnemonic.trim().replace(/\s+/gu, ' ')),
      (index) => `instructions[${index}].mnemonic`,
    ),
    ...duplicates(ids, (index) => `groups[${index}].id`),
    ...unknownCitations(data),
    ...instructions.flatMap((instruction, index) =>
      instructionRules(instruction, conditions, ids).map((problem) => ({
        got: instruction.mnemonic,
        ...problem,
        path: `instructions[${index}].${problem.path}`,
      })),
    ),
    ...conditionRules(data),
    ...uncited(notes, 'notes'),
    ...uncited([instead], '').map((problem) => ({ ...problem, path: 'instead' })),
    ...claimedRules(data),
  ];
}
