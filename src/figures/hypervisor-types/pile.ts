import type { BesideData, ColumnData, LayerData, LayerKind } from './data.js';

/** A process and the place in its pile that it stands on: the index of a layer, or -1 for what the pile stands on. */
export interface Beside {
  readonly layer: BesideData;
  readonly on: number;
}

/** What carries what, bottom to top, and the processes that stand beside it. */
export interface Pile {
  readonly chain: readonly LayerData[];
  readonly beside: readonly Beside[];
}

/** Processes that work for others and carry nothing, wherever a list of layers names them. */
const carriesNothing: readonly LayerKind[] = ['device-model', 'container-engine', 'service'];

/**
 * Tells what carries what in a column. A device model, a container engine or a service that is listed below something else does not
 * carry it: it stands beside it, on the layer below. `topped` says that more stands on the whole pile.
 */
export function pileOf({ layers, beside = [] }: Pick<ColumnData, 'layers' | 'beside'>, topped = false): Pile {
  const chain: LayerData[] = [];
  const own: Beside[] = [];
  layers.forEach((layer, index) => {
    const carrier = chain.findLastIndex(({ kind }) => kind !== 'application');
    const crowned = topped || index < layers.length - 1;
    // Nor does a process stand on an application.
    if (carriesNothing.includes(layer.kind) && (crowned || carrier < chain.length - 1))
      own.push({ layer, on: carrier });
    else chain.push(layer);
  });
  const stated = beside.map((layer): Beside => ({
    layer,
    on: layer.on === undefined ? -1 : chain.findIndex(({ key }) => key === layer.on),
  }));
  return { chain, beside: [...own, ...stated] };
}
