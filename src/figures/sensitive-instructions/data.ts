import {
  array,
  boolean,
  literal,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  readonly,
  record,
  strictObject,
  union,
  type InferOutput,
} from 'valibot';
import type { Checks } from '../../core/check.js';
import { problemMessages } from '../../core/language/problem-messages.js';
import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import {
  citeSchema,
  claimSchema,
  factSchema,
  keySchema,
  nameSchema,
  schemaLine,
  sourcesSchema,
  textSchema,
} from '../../core/schema.js';
import { regionOf } from './region.js';

const instructionSchema = strictObject({
  mnemonic: nameSchema,
  privileged: union([picklist(['always', 'never']), strictObject({ when: nameSchema })]),
  sensitive: union([
    literal(false),
    strictObject({
      control: optional(boolean()),
      behaviour: optional(pipe(array(picklist(['location', 'mode', 'resource'])), readonly())),
    }),
  ]),
  does: textSchema,
  user: strictObject({ outcome: picklist(['traps', 'differs', 'runs']), text: textSchema }),
  why: optional(textSchema),
  tamed: optional(boolean()),
  group: optional(keySchema),
  contested: optional(claimSchema),
  facts: optional(pipe(array(factSchema), readonly())),
  cite: pipe(citeSchema, minLength(1, 'no-source')),
});

/** The data of a `<sensitive-instructions>` figure: an instruction set and what is privileged and sensitive in it. */
export const sensitiveInstructionsSchema = strictObject({
  ...schemaLine,
  isa: textSchema,
  title: optional(textSchema),
  subtitle: optional(textSchema),
  conditions: optional(record(nameSchema, boolean())),
  sets: optional(
    strictObject({
      privileged: optional(textSchema),
      sensitive: optional(textSchema),
      terms: optional(strictObject({ does: textSchema, user: textSchema, privileged: textSchema })),
    }),
  ),
  virtualizable: optional(boolean()),
  groups: optional(
    pipe(array(strictObject({ id: keySchema, label: textSchema, cite: optional(citeSchema) })), readonly()),
  ),
  instructions: pipe(
    array(instructionSchema),
    minLength(1, 'empty'),
    maxLength(2000, 'too-many'),
    readonly(),
  ),
  notes: optional(pipe(array(claimSchema), readonly())),
  sources: sourcesSchema,
});

export type SensitiveInstructionsData = InferOutput<typeof sensitiveInstructionsSchema>;
export type InstructionData = SensitiveInstructionsData['instructions'][number];

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

/** All that is asked of an author's data. */
export const checks: Checks<SensitiveInstructionsData> = {
  schema: sensitiveInstructionsSchema,
  rules,
  problemMessages: problemMessages(() => import('./words/en/problems.js'), {
    'zh-Hans': () => import('./words/zh-Hans/problems.js'),
    'zh-Hant': () => import('./words/zh-Hant/problems.js'),
  }),
};
