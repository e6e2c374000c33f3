import type { Source } from '../../core/source.js';
import type { ArchitectureFacts } from '../../facts/architecture.js';
import type { PlaneData, RingDiagramData } from './data.js';

export type Numbering = ArchitectureFacts['numbering'];

/** Key of the bar under the picture. */
export const barKey = 'processor';

/** Lists the planes of the figure: the author's own, else those of the architecture. */
export function planesOf(data: RingDiagramData, facts: ArchitectureFacts | undefined): readonly PlaneData[] {
  return data.planes ?? facts?.planes ?? [];
}

/** Lists the sources that the texts of the figure may cite. */
export function sourcesOf(
  { sources: own }: RingDiagramData,
  facts: ArchitectureFacts | undefined,
): readonly Source[] {
  return [...own, ...(facts?.sources ?? []).filter(({ id }) => own.every((source) => source.id !== id))];
}

/** Tells which number means more privilege. */
export function numberingOf({ numbering }: RingDiagramData, facts: ArchitectureFacts | undefined): Numbering {
  return facts?.numbering ?? numbering ?? 'none';
}
