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
  schemaLine,
  sourcesSchema,
  textSchema,
  type SchemaOf,
} from '../../core/schema.js';

export const layerKinds = [
  'hardware',
  'firmware',
  'hypervisor',
  'host-os',
  'vmm',
  'hypervisor-module',
  'host-driver',
  'device-model',
  'emulator',
  'guest-kernel',
  'dom0',
  'root-partition',
  'application-kernel',
  'application',
  'container-engine',
  'service',
] as const;

const privileges = ['firmware', 'host-kernel', 'host-user', 'guest-kernel', 'guest-user', 'guest'] as const;
const sourced = pipe(citeSchema, minLength(1, 'no-source'));
const holding = picklist(['scheduler', 'drivers', 'device-emulation']);
const factsSchema = optional(pipe(array(factSchema), readonly()));

const layerFields = {
  key: keySchema,
  kind: picklist(layerKinds),
  label: optional(textSchema),
  privilege: optional(picklist(privileges)),
  holds: optional(
    pipe(
      array(
        union([
          holding,
          strictObject({
            what: holding,
            of: optional(textSchema),
            cite: optional(citeSchema),
            contested: optional(boolean()),
            own: optional(boolean()),
          }),
        ]),
      ),
      maxLength(9, 'too-many'),
      readonly(),
    ),
  ),
  instances: optional(picklist(['one', 'per-processor', 'per-vm', 'per-vcpu', 'per-sandbox'])),
  lasts: optional(literal('short')),
  facts: factsSchema,
  cite: optional(citeSchema),
};
const outerFields = {
  ...layerFields,
  parts: optional(pipe(array(strictObject(layerFields)), maxLength(20, 'too-many'), readonly())),
};
const layer = strictObject(outerFields);
const layerSchema: SchemaOf<InferOutput<typeof layer>> = layer;
const layersSchema = pipe(array(layerSchema), minLength(1, 'empty'), maxLength(40, 'too-many'), readonly());

const sideSchema = strictObject({ is: picklist(['type-1', 'type-2']), text: textSchema, cite: sourced });

const typeSchema = optional(
  strictObject({
    is: picklist(['type-1', 'type-2', 'contested', 'emulator', 'container']),
    contested: optional(boolean()),
    text: optional(textSchema),
    cite: sourced,
    sides: optional(pipe(array(sideSchema), readonly())),
  }),
);

const stack = strictObject({
  key: keySchema,
  label: textSchema,
  type: typeSchema,
  layers: layersSchema,
  columns: pipe(
    array(
      strictObject({
        key: keySchema,
        label: optional(textSchema),
        serves: optional(boolean()),
        type: typeSchema,
        layers: pipe(array(layerSchema), maxLength(40, 'too-many'), readonly()),
        beside: optional(
          pipe(
            array(strictObject({ ...outerFields, on: optional(keySchema) })),
            maxLength(6, 'too-many'),
            readonly(),
          ),
        ),
      }),
    ),
    maxLength(6, 'too-many'),
    readonly(),
  ),
  beside: optional(pipe(array(layerSchema), maxLength(6, 'too-many'), readonly())),
  facts: factsSchema,
});
const stackSchema: SchemaOf<InferOutput<typeof stack>> = stack;

/** The data of a `<hypervisor-types>` figure: stacks of layers side by side. */
export const hypervisorTypesSchema = strictObject({
  ...schemaLine,
  title: optional(textSchema),
  subtitle: optional(textSchema),
  compare: optional(picklist(['type', 'kernel'])),
  stacks: pipe(array(stackSchema), minLength(1, 'empty'), maxLength(100, 'too-many'), readonly()),
  rows: optional(
    pipe(array(strictObject({ label: textSchema, cells: record(keySchema, claimSchema) })), readonly()),
  ),
  notes: optional(pipe(array(claimSchema), readonly())),
  sources: sourcesSchema,
});

export type HypervisorTypesData = InferOutput<typeof hypervisorTypesSchema>;
export type StackData = HypervisorTypesData['stacks'][number];
export type LayerData = Omit<StackData['layers'][number], 'parts'> & {
  readonly parts?: readonly LayerData[] | undefined;
};
export type ColumnData = StackData['columns'][number];
export type HeldData = Exclude<NonNullable<LayerData['holds']>[number], string>;
export type BesideData = LayerData & { readonly on?: string | undefined };
export type TypeClaimData = NonNullable<StackData['type']>;
export type LayerKind = (typeof layerKinds)[number];
export type Privilege = (typeof privileges)[number];
export type Instances = NonNullable<LayerData['instances']>;
