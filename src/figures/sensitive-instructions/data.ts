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

const instructionSchema = strictObject({
  mnemonic: nameSchema,
  privileged: union([picklist(['always', 'never']), strictObject({ when: nameSchema })]),
  sensitive: union([
    literal(false),
    strictObject({
      control: optional(union([boolean(), picklist(['core', 'extended'])])),
      behaviour: optional(pipe(array(picklist(['location', 'mode', 'resource'])), readonly())),
    }),
  ]),
  kernel: optional(literal('traps')),
  does: textSchema,
  user: strictObject({ outcome: picklist(['traps', 'differs', 'runs']), text: textSchema }),
  why: optional(textSchema),
  tamed: optional(boolean()),
  group: optional(keySchema),
  contested: optional(claimSchema),
  facts: optional(pipe(array(factSchema), readonly())),
  own: optional(boolean()),
  cite: optional(citeSchema),
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
  varies: optional(nameSchema),
  virtualizable: optional(boolean()),
  instead: optional(claimSchema),
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
