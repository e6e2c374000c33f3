import type { Text } from '../core/language/locale.js';
import type { Claim, Fact, Source } from '../core/source.js';

/** How user-level execution is refused: always, never, or on a condition that an instruction set states to hold or not, such as `CPL > IOPL`. */
export type Privileged = 'always' | 'never' | { readonly when: string };

/** Which of Popek and Goldberg's kinds of sensitivity an instruction has; `resource` reads or writes a register the VMM owns and the 1974 model lacks. */
export interface Sensitivity {
  readonly control?: boolean;
  readonly behaviour?: readonly ('location' | 'mode' | 'resource')[];
}

/** What happens when user-level code executes it: a trap, a silently different result, or simply the instruction's work. */
export type UserOutcome = 'traps' | 'differs' | 'runs';

export interface Instruction {
  /** As the manual prints it; unique in the instruction set. */
  readonly mnemonic: string;
  readonly privileged: Privileged;
  readonly sensitive: false | Sensitivity;
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

/** An instruction set as far as the question "can a VMM be built by trap and emulate?" needs it. */
export interface InstructionSet {
  readonly isa: Text;
  readonly title: Text;
  readonly subtitle?: Text;
  /** Which conditions hold in the case that is drawn; every `when` of an instruction is one of them. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** Names for the two sets where the theorem is restated for an extension. */
  readonly sets?: {
    readonly privileged?: Text;
    readonly sensitive?: Text;
    /** Headings for what an instruction does, what it does where the restated condition is asked, and whether it is in the first set. */
    readonly terms?: { readonly does: Text; readonly user: Text; readonly privileged: Text };
  };
  /** What the author says of the instruction set; refused when the data contradict it. */
  readonly virtualizable?: boolean;
  readonly groups?: readonly {
    readonly id: string;
    readonly label: Text;
    readonly cite?: readonly string[];
  }[];
  readonly instructions: readonly Instruction[];
  /** Caption: what is to be learned, what is simplified. */
  readonly notes?: readonly Claim[];
  readonly sources: readonly Source[];
}
