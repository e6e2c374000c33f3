import type { Descriptions } from '../../core/descriptions.js';

/** What the fields of stack data mean. */
export const descriptions: Descriptions = {
  compare:
    'Which question the figure answers first: the type of the hypervisor, or whose kernel serves the application.',
  stacks: 'Stacks that stand side by side.',
  'stacks.label': 'Name of the stack, e.g. a product.',
  type: 'The type, where it does not follow from the layers or where readings differ.',
  'type.is': 'The type that the sources give.',
  'type.text': 'Why, in a sentence.',
  'type.sides': 'The readings that differ, where the type is contested.',
  'sides.is': 'The type after this reading.',
  'sides.text': 'Why, after this reading.',
  layers: 'Layers from the bottom up: each stands on the one before it.',
  'layers.kind': 'What the layer is; the type is worked out from the kinds and their places.',
  privilege: 'Where it runs: in firmware, in the kernel or user mode of the host, or in the guest.',
  holds: 'What of scheduling, drivers and device emulation this layer does.',
  'holds.what': 'What it does.',
  'holds.of': 'Of which devices or tasks.',
  instances: 'How many of it there are; absent where the sources do not say.',
  lasts: '`short` for a process that ends before what it has started.',
  parts: 'Parts inside of the layer.',
  columns: 'What stands side by side on the common layers: virtual machines, containers, partitions.',
  'columns.label': 'Name of the column.',
  'columns.serves': 'Whether this column serves the others, as a root partition does.',
  'columns.layers': 'Layers of the column from the bottom up.',
  beside: 'Processes that stand beside the layers and carry nothing.',
  on: 'Key of the layer on which it stands, where that is not the lowest.',
  rows: 'Rows of a table under the figure.',
  'rows.label': 'What the row compares.',
  cells: 'One cell per stack, by the stack’s key.',
  'cells.*': 'What holds for that stack.',
};
