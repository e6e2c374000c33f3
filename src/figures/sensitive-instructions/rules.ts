import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import type { SensitiveInstructionsData } from './data.js';
import { regionOf } from './region.js';

/** Popek and Goldberg, whose theorem every rule of meaning rests on. */
const theorem = 'Popek & Goldberg 1974, Theorem 1';

/** What may not be said of an instruction set, whatever the shape of the data. */
export function rules(data: SensitiveInstructionsData): Problem[] {
  const conditions = data.conditions ?? {};
  const groups = new Set(data.groups?.map((group) => group.id));
  const problems = [
    ...duplicates(
      data.instructions.map((instruction) => instruction.mnemonic),
      (index) => `instructions[${index}].mnemonic`,
    ),
    ...duplicates(data.groups?.map((group) => group.id) ?? [], (index) => `groups[${index}].id`),
    ...unknownCitations(data),
  ];
  data.instructions.forEach((instruction, index) => {
    const path = `instructions[${index}]`;
    const { privileged, sensitive, user, group, tamed, mnemonic: got } = instruction;
    if (typeof privileged === 'object' && !Object.hasOwn(conditions, privileged.when))
      problems.push({ path: `${path}.privileged.when`, code: 'unknown-condition', got: privileged.when });
    if (group !== undefined && !groups.has(group))
      problems.push({ path: `${path}.group`, code: 'unknown-group', got: group });
    if (sensitive !== false && sensitive.control !== true && (sensitive.behaviour?.length ?? 0) === 0)
      problems.push({ path: `${path}.sensitive`, code: 'sensitive-how', got, source: theorem });
    if (sensitive !== false && tamed === true)
      problems.push({ path: `${path}.tamed`, code: 'tamed-but-sensitive', got });
    if (privileged === 'always' && user.outcome !== 'traps')
      problems.push({
        path: `${path}.user.outcome`,
        code: 'privileged-traps',
        got,
        source: 'Popek & Goldberg 1974, definition of privileged',
      });
    if (privileged === 'never' && user.outcome === 'traps')
      problems.push({
        path: `${path}.user.outcome`,
        code: 'unprivileged-traps',
        got,
        source: 'Popek & Goldberg 1974, definition of privileged',
      });
  });
  if (data.virtualizable !== undefined) {
    const holes = data.instructions
      .filter((instruction) => regionOf(instruction, conditions) === 'sensitive-only')
      .map((instruction) => instruction.mnemonic);
    if (data.virtualizable && holes.length > 0)
      problems.push({
        path: 'virtualizable',
        code: 'claims-virtualizable',
        got: holes.slice(0, 5).join(', '),
        source: theorem,
      });
    if (!data.virtualizable && holes.length === 0)
      problems.push({ path: 'virtualizable', code: 'claims-not-virtualizable', source: theorem });
  }
  return problems;
}
