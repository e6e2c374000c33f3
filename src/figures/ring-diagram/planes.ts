import type { Source } from '../../core/source.js';
import { architectures, type ArchitectureFacts } from '../../facts/architectures.js';
import type { PlaneData, RingDiagramData } from './data.js';

export type Numbering = ArchitectureFacts['numbering'];

/** Key of the bar under the picture. */
export const barKey = 'processor';

/** Finds the facts of the architecture that the data name. */
export function architectureOf({ architecture }: RingDiagramData): ArchitectureFacts | undefined {
  return architecture && architectures[architecture];
}

/** Lists the planes of the figure: the author's own, else those of the architecture. */
export function planesOf(data: RingDiagramData): readonly PlaneData[] {
  return data.planes ?? architectureOf(data)?.planes ?? [];
}

/** Lists the sources that the texts of the figure may cite. */
export function sourcesOf(data: RingDiagramData): readonly Source[] {
  const own = data.sources;
  return [...own, ...(architectureOf(data)?.sources ?? []).filter(({ id }) => own.every((source) => source.id !== id))];
}

/** Tells which number means more privilege; RISC-V has encodings instead of numbers, and there the larger is the more privileged. */
export function numberingOf(data: RingDiagramData): Numbering {
  const { architecture, numbering } = data;
  if (architecture === undefined) return numbering ?? 'none';
  return architecture.startsWith('risc-v') ? 'higher-is-more' : (architectureOf(data)?.numbering ?? 'none');
}
