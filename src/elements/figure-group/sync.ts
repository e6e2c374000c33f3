import { parseFragment } from '../../element/features/permalink/controller.js';
import { aStep, sharedBy, sharedWith, show, type Member, type Shared } from './member.js';

/** What a group notes of a figure, so as to see what has changed in it. */
interface Noted extends Shared {
  readonly keys: string;
  readonly steps: number;
  readonly data: unknown;
}

const aspects = ['operation', 'step', 'selected'] as const;

function note(member: Member): Noted {
  return { ...sharedBy(member), keys: member.keys.join(' '), steps: member.steps, data: member.data };
}

/** Tells what a figure has changed by itself from what its group has told it. */
export class Sync {
  readonly #noted = new WeakMap<Member, Noted>();
  /** Figures that have yet to draw what their group has told them. */
  readonly #told = new WeakSet<Member>();

  /** Looks at a figure that has drawn: what it wants all to show, and whether anything about it is new. */
  look(member: Member, group: Shared): { readonly wishes: Partial<Shared>; readonly news: boolean } {
    const before = this.#noted.get(member);
    const now = note(member);
    this.#noted.set(member, now);
    this.#told.delete(member);
    if (before === undefined) return { wishes: firstWishes(member, now, group), news: true };
    return {
      wishes: Object.fromEntries(
        aspects.filter((aspect) => now[aspect] !== before[aspect]).map((aspect) => [aspect, now[aspect]]),
      ),
      news: (['keys', 'steps', 'data', ...aspects] as const).some((name) => now[name] !== before[name]),
    };
  }

  /** Lets a figure show what its group shows. */
  tell(member: Member, group: Shared): void {
    if (show(member, sharedWith(member, { ...group, step: aStep(group.step) }))) this.#told.add(member);
    this.#noted.set(member, note(member));
  }

  /** Whether a figure only does what its group has told it. */
  obeys(member: Member): boolean {
    return this.#told.has(member);
  }
}

/** A figure that comes in gives what the group has not been given, or what the address of the page asks of it. */
function firstWishes(member: Member, now: Shared, group: Shared): Partial<Shared> {
  const asked = parseFragment(location.hash);
  const named = asked?.id === member.id ? asked.state : {};
  return Object.fromEntries(
    aspects
      .filter((aspect) => now[aspect] !== null && (group[aspect] === null || Object.hasOwn(named, aspect)))
      .map((aspect) => [aspect, now[aspect]]),
  );
}
