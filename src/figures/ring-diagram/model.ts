import type { Text } from '../../core/language/locale.js';
import type { Source } from '../../core/source.js';
import type { knownPlanes as find } from '../../machine/own-planes.js';
import { atHand, type Architectures } from './architecture.js';
import type { OccupantData, PlaneData, RingDiagramData } from './data.js';
import { numberingOf, planesOf, sourcesOf, type Numbering } from './planes.js';

/** A level with who runs on it. */
export interface LevelModel {
  readonly key: string;
  readonly label: Text;
  readonly plane: PlaneData;
  /** The level of the architecture that it is, where that is known. */
  readonly is: string | undefined;
  /** Where it is told what code on such a level may do. */
  readonly cite: readonly string[];
  /** Keys of the other planes over which it has power, and with it every level inside it. */
  readonly over: readonly string[];
  /** Only where the plane has more than one level. */
  readonly rank?: 'least' | 'most';
  readonly occupants: readonly OccupantData[];
}

export interface PlaneModel {
  readonly plane: PlaneData;
  /** From least to most privileged. */
  readonly levels: readonly LevelModel[];
}

/** A way between two ends, which are keys of occupants, levels or planes. */
export interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly label: Text;
  readonly cite: readonly string[];
  readonly own?: boolean | undefined;
  /** Set where the way back has the same name. */
  readonly both: boolean;
}

export interface RingModel {
  readonly data: RingDiagramData;
  readonly planes: readonly PlaneModel[];
  readonly numbering: Numbering;
  /** Those that the texts may cite. */
  readonly sources: readonly Source[];
  /** What the bar says; undefined for the figure's own word. */
  readonly processor?: Text;
  readonly crossings: readonly Crossing[];
}

/** Puts every occupant on its level and joins crossings that differ only in direction. */
export function model(
  data: RingDiagramData,
  {
    architectures = atHand,
    knownPlanes,
  }: { readonly architectures?: Architectures; readonly knownPlanes?: typeof find } = {},
): RingModel {
  const facts = data.architecture && architectures.facts[data.architecture];
  // What an author's levels are is found by their architecture; its own levels are what they are called.
  const known = data.planes && knownPlanes?.(data.planes, data.architecture);
  const planes = planesOf(data, facts).map((plane, p): PlaneModel => {
    const last = plane.levels.length - 1;
    const own = known?.[p];
    const cite = own?.cite ?? plane.cite ?? [];
    return {
      plane,
      levels: plane.levels.map(({ key, label, over = [] }, index) => ({
        key,
        label,
        plane,
        is: data.planes === undefined ? key : own?.levels[index]?.is,
        cite,
        over: own?.levels[index]?.over ?? over,
        ...(last > 0 && (index === 0 || index === last) && { rank: index === 0 ? 'least' : 'most' }),
        occupants: data.occupants.filter((occupant) => occupant.level === key),
      })),
    };
  });
  const crossings: Crossing[] = [];
  for (const { from, to, label, cite = [], own } of data.crossings ?? []) {
    const back = crossings.findIndex(
      (crossing) =>
        crossing.from === to &&
        crossing.to === from &&
        JSON.stringify(crossing.label) === JSON.stringify(label),
    );
    const known = crossings[back];
    if (known) crossings[back] = { ...known, both: true };
    else crossings.push({ from, to, label, cite, own, both: false });
  }
  return {
    data,
    planes,
    numbering: numberingOf(data, facts),
    sources: sourcesOf(data, facts),
    crossings,
    ...(facts &&
      (data.planes === undefined || planes.length === facts.planes.length) && { processor: facts.processor }),
  };
}
