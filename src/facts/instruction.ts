import type { Text } from '../core/language/locale.js';
import type { Claim, Fact, Source } from '../core/source.js';

/** How user-level execution is refused: always, never, or on a condition that an instruction set states to hold or not, such as `CPL > IOPL`. */
export type Privileged = 'always' | 'never' | { readonly when: string };

/**
 * Which kinds of sensitivity an instruction has. Popek and Goldberg's: `control`, which changes the mode or which memory a program reaches,
 * and `behaviour`, whose result depends on them. Extended to what the 1974 model lacks: writing such a resource of the VMM is
 * `control: 'extended'`, reading one is `behaviour: ['resource']`, and doing both is both.
 */
export interface Sensitivity {
  /** `true` where the author does not say which. */
  readonly control?: boolean | 'core' | 'extended';
  readonly behaviour?: readonly ('location' | 'mode' | 'resource')[];
}

/** What happens when user-level code executes it: a trap, a silently different result, or simply the instruction's work. */
export type UserOutcome = 'traps' | 'differs' | 'runs';

export interface Instruction {
  /** As the manual prints it; unique in the instruction set. */
  readonly mnemonic: string;
  readonly privileged: Privileged;
  readonly sensitive: false | Sensitivity;
  /** Set where it traps in kernel mode as well, since it belongs to a mode above; it is not privileged then. */
  readonly kernel?: 'traps';
  /** What it does in kernel mode, one sentence. */
  readonly does: Text;
  /** What happens at user level, when its condition does not make it trap, and when it does. */
  readonly user: { readonly outcome: UserOutcome; readonly text: Text };
  /** Why it is sensitive, or (for one that no longer is) why it became harmless. */
  readonly why?: Text;
  /** Set when it was sensitive before an extension gave the guest a copy of the state it touches. */
  readonly tamed?: boolean;
  /** Id of the group it is listed under inside its region. */
  readonly group?: string;
  /** Present where sources disagree on its membership: both sides in one or two sentences. */
  readonly contested?: Claim;
  /** Further rows of the detail panel. */
  readonly facts?: readonly Fact[];
  readonly cite: readonly string[];
}

/** A heading under which instructions are listed. */
export interface InstructionGroup {
  readonly id: string;
  readonly label: Text;
  readonly cite?: readonly string[];
}

/** An instruction set as far as the question "can a VMM be built by trap and emulate?" needs it. */
export interface InstructionSet {
  readonly isa: Text;
  /** What is said instead of the finding that follows from the members. */
  readonly title?: Text;
  readonly subtitle?: Text;
  /** Which conditions hold in the case that is drawn; every `when` of an instruction is one of them. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** A condition that another example flips: what depends on it has a place on both sides, so that nothing else moves. */
  readonly varies?: string;
  /** Names for the two sets where the theorem is restated for an extension. */
  readonly sets?: {
    readonly privileged?: Text;
    readonly sensitive?: Text;
    /** Headings for what an instruction does, what it does where the restated condition is asked, and whether it is in the first set. */
    readonly terms?: { readonly does: Text; readonly user: Text; readonly privileged: Text };
  };
  /** What the author says of the instruction set; refused when the data contradict it. */
  readonly virtualizable?: boolean;
  /** How a VMM is built where the condition of the theorem fails. */
  readonly instead?: Claim;
  readonly groups?: readonly InstructionGroup[];
  readonly instructions: readonly Instruction[];
  /** Caption: what is to be learned, what is simplified. */
  readonly notes?: readonly Claim[];
  readonly sources: readonly Source[];
}
