import { planeLevels, type Architecture, type PlaneLevels } from '../facts/levels.js';

/** A plane of an author: `is` names what it is on the architecture, where its own key does not. */
export interface OwnPlane {
  readonly key: string;
  readonly is?: string | undefined;
  readonly levels: readonly OwnLevel[];
  readonly cite?: readonly string[] | undefined;
}

/** A level of an author’s plane. */
export interface OwnLevel {
  readonly key: string;
  readonly number?: number | undefined;
  readonly is?: string | undefined;
  readonly over?: readonly string[] | undefined;
}

/** A plane whose levels know which ones of the architecture they are, and over which planes they have power. */
export interface KnownPlane<P extends OwnPlane = OwnPlane> {
  readonly plane: P;
  readonly key: string;
  /** The plane of the architecture that it is. */
  readonly is?: string | undefined;
  readonly guest: boolean;
  /** Sources of that plane. */
  readonly cite: readonly string[] | undefined;
  readonly levels: readonly (P['levels'][number] & {
    readonly is?: string | undefined;
    readonly over?: readonly string[] | undefined;
  })[];
}

const numberOf = (key: string): number | undefined => {
  const digits = /\d+$/.exec(key)?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** Finds the level that an author means: the one that is named, else the one of that key, else the only one of that number. */
function likeness({ key, is, number }: OwnLevel, planes: readonly PlaneLevels[]): string | undefined {
  const levels = planes.flatMap((plane) => plane.levels);
  if (is !== undefined) return levels.find((level) => level === is);
  const same = levels.find((level) => level === key);
  if (same !== undefined) return same;
  const numbered = levels.filter((level) => number !== undefined && numberOf(level) === number);
  return numbered.length === 1 ? numbered[0] : undefined;
}

/** Finds what an author’s planes and levels are on the architecture, and what follows from it for the order of privilege. */
export function knownPlanes<P extends OwnPlane>(
  planes: readonly P[],
  architecture: Architecture | undefined,
): KnownPlane<P>[] {
  const facts: readonly PlaneLevels[] = architecture === undefined ? [] : planeLevels[architecture];
  const like = planes.map((plane) => {
    const named = facts.find(({ key }) => key === (plane.is ?? plane.key));
    const levels = plane.levels.map((level) => likeness(level, named ? [named] : facts));
    const own = named ?? facts.find((each) => levels.some((level) => level && each.levels.includes(level)));
    return { levels, own };
  });
  return planes.map((plane, index): KnownPlane<P> => {
    const { levels, own } = like[index] ?? { levels: [], own: undefined };
    const others = planes.flatMap(({ key }, other) => (other === index ? [] : [{ key, like: like[other] }]));
    return {
      plane,
      key: plane.key,
      is: own?.key,
      guest: own?.guest === true,
      cite: own?.cite,
      levels: plane.levels.map((level: P['levels'][number], at) => {
        const is = levels[at];
        const over =
          level.over ??
          (is !== undefined && is === own?.monitor
            ? others.map(({ key }) => key)
            : others.flatMap(({ key, like: other }) =>
                is !== undefined && other?.own && own?.over?.[is]?.includes(other.own.key) ? [key] : [],
              ));
        return { ...level, is, ...(over.length > 0 && { over }) };
      }),
    };
  });
}
