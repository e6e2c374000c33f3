import { ending, type Ending } from './ending.js';
import type { Operation } from './operations.js';
import { back, enterEmulator, exit, isEmulated, reachServer } from './routes.js';
import type { What } from './step.js';
import { go, hasPrivilege, type Walk } from './walk.js';

/** How a ported kernel asks for what it may not do; what is missing it executes as it is. */
const replacements: { readonly [does: string]: What } = {
  privileged: 'asks-by-hypercall',
  sensitive: 'writes-flag',
  cpuid: 'asks-to-emulate',
};
/** Effects on the real machine, which a translation cannot have by itself. */
const needsMachine: readonly string[] = ['privileged', 'cpuid'];

/** What is executed, by whom. */
interface Executed extends Pick<Operation, 'by' | 'does'> {
  readonly actor: string | undefined;
}

/** Executes one instruction that neither calls the kernel nor touches a device. */
export function instruction(walk: Walk, { by, does }: Operation): Ending {
  const { kernel, application } = walk.mechanism;
  const executed = { by, does, actor: by === 'kernel' ? kernel : application };
  if (isEmulated(walk)) return interpreted(walk, executed);
  // The privilege check comes before any exit.
  return (
    (by === 'kernel' ? rewritten(walk, executed) : undefined) ??
    refused(walk, executed) ??
    intercepted(walk, executed) ??
    executedAsItIs(walk, executed)
  );
}

/** Lets the monitor do the work of a kernel's instruction, and goes back. */
function emulated(walk: Walk, via: 'callout' | 'patch' | 'exception' | 'hypercall'): Ending {
  go(walk, walk.mechanism.monitor, via, via === 'hypercall' ? 'does-hypercall' : 'emulates');
  back(walk);
  return ending.returned;
}

/** The instruction of a guest that is data of an emulator. */
function interpreted(walk: Walk, { by, does, actor }: Executed): Ending {
  const refuses = by === 'application' && walk.processor.refuses.includes(does);
  enterEmulator(walk, actor, refuses ? 'forwards' : 'emulates');
  go(walk, refuses ? walk.mechanism.kernel : actor, 'call', refuses ? 'refuses' : 'resumes');
  return refuses ? ending.fault : ending.returned;
}

/** The instruction of a kernel whose code was replaced there: translated, ported or patched. */
function rewritten(walk: Walk, { does, actor }: Executed): Ending | undefined {
  const { code } = walk.mechanism;
  if (code === 'translated') {
    const callout = needsMachine.includes(does);
    go(walk, actor, 'start', callout ? 'translated' : 'translated-inline');
    return callout ? emulated(walk, 'callout') : ending.returned;
  }
  if (code === 'patched' && !walk.processor.refuses.includes(does)) {
    go(walk, actor, 'start', 'patched');
    return emulated(walk, 'patch');
  }
  const what = code === 'ported' ? replacements[does] : undefined;
  if (what === undefined) return undefined;
  go(walk, actor, 'start', what);
  if (what === 'writes-flag') return ending.returned;
  return emulated(walk, what === 'asks-to-emulate' ? 'exception' : 'hypercall');
}

/** The instruction where the processor refuses it: the monitor that owns the vector does a kernel's work. */
function refused(walk: Walk, { by, does, actor }: Executed): Ending | undefined {
  const { owners } = walk.mechanism;
  if (hasPrivilege(walk, actor) || !walk.processor.refuses.includes(does)) return undefined;
  go(walk, actor, 'start', 'lacks-privilege');
  if (by === 'application') {
    reachServer(walk, 'privilege', 'refuses');
    return ending.fault;
  }
  go(walk, owners.privilege ?? owners.exception, 'exception', 'emulates');
  back(walk);
  return ending.returned;
}

/** The instruction where the hypervisor has asked to be told of it. */
function intercepted(walk: Walk, { does, actor }: Executed): Ending | undefined {
  const exits: readonly string[] = walk.mechanism.exits ?? [];
  const asked = exits.includes(does === 'privileged' ? 'cr3' : does);
  const armed = does === 'sensitive' && hasPrivilege(walk, actor) && exits.includes('interrupt-window');
  if (!asked && !armed) return undefined;
  // VMX gives the hypervisor no choice in CPUID.
  if (asked) go(walk, actor, 'start', 'intercepted', does === 'cpuid' ? 'exits-always' : undefined);
  else go(walk, actor, 'start', 'opens-window');
  exit(walk, asked ? 'emulates' : 'injects-interrupt');
  back(walk);
  return ending.returned;
}

/** The instruction where nothing keeps the processor from executing it; without privilege its effect may be another. */
function executedAsItIs(walk: Walk, { by, does, actor }: Executed): Ending {
  const { paging, monitor, code } = walk.mechanism;
  const privileged = hasPrivilege(walk, actor);
  const silent: What = does === 'sgdt' ? 'reads-real' : 'keeps-flag';
  const runs: What = paging === 'none' ? 'runs-unchecked' : monitor ? 'runs-in-copy' : 'runs';
  go(walk, actor, 'start', does === 'cpuid' ? 'runs-unprivileged' : privileged ? runs : silent);
  if (privileged || does === 'cpuid' || by === 'application') return ending.returned;
  if (does !== 'sgdt') return ending.wrong('flag-kept');
  return ending.wrong(code === 'ported' ? 'foreign-register' : 'real-register');
}
