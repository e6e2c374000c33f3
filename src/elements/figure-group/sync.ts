import { parseFragment } from '../../element/features/permalink/controller.js';
import { aStep, sharedBy, sharedWith, show, type Member, type Shared } from './member.js';

/** State of a figure when it was last seen. */
interface Snapshot extends Shared {
  readonly keys: string;
  readonly steps: number;
  readonly data: unknown;
}

const aspects = ['operation', 'step', 'selected'] as const;

function snapshot(member: Member): Snapshot {
  return { ...sharedBy(member), keys: member.keys.join(' '), steps: member.steps, data: member.data };
}

/** Keeps figures in step: distinguishes changes that begin in a figure from those that its group has made. */
export class Sync {
  readonly #snapshots = new WeakMap<Member, Snapshot>();
  /** Figures that have yet to draw what their group has set. */
  readonly #pending = new WeakSet<Member>();

  /** Looks at a figure that has drawn: what it changes for all, and whether anything about it is new. */
  observe(member: Member, group: Shared): { readonly changes: Partial<Shared>; readonly isNew: boolean } {
    const before = this.#snapshots.get(member);
    const now = snapshot(member);
    this.#snapshots.set(member, now);
    this.#pending.delete(member);
    if (before === undefined) return { changes: firstChanges(member, now, group), isNew: true };
    return {
      changes: Object.fromEntries(
        aspects.filter((aspect) => now[aspect] !== before[aspect]).map((aspect) => [aspect, now[aspect]]),
      ),
      isNew: (['keys', 'steps', 'data', ...aspects] as const).some((name) => now[name] !== before[name]),
    };
  }

  /** Sets on a figure what its group shows. */
  share(member: Member, group: Shared): void {
    if (show(member, sharedWith(member, { ...group, step: aStep(group.step) }))) this.#pending.add(member);
    this.#snapshots.set(member, snapshot(member));
  }

  /** Whether a figure is about to draw what its group has set. */
  follows(member: Member): boolean {
    return this.#pending.has(member);
  }
}

/** A new figure sets what its group has not set, and what the fragment of the page's address sets on it. */
function firstChanges(member: Member, now: Shared, group: Shared): Partial<Shared> {
  const asked = parseFragment(location.hash);
  const named = asked?.id === member.id ? asked.state : {};
  return Object.fromEntries(
    aspects
      .filter((aspect) => now[aspect] !== null && (group[aspect] === null || Object.hasOwn(named, aspect)))
      .map((aspect) => [aspect, now[aspect]]),
  );
}
