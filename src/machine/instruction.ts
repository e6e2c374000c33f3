import { ending, type Ending } from './ending.js';
import type { Operation } from './operations.js';
import { back, enterEmulator, exit, isEmulated, reachServer } from './routes.js';
import type { What, Why } from './step.js';
import { go, hasPrivilege, type Walk } from './walk.js';

/** How a ported kernel asks for what it may not do; what is missing it executes as it is. */
const replacements: { readonly [does: string]: What } = {
  privileged: 'asks-by-hypercall',
  sensitive: 'writes-flag',
  cpuid: 'asks-to-emulate',
};
/** Effects on the real machine, which a translation cannot have by itself. */
const needsMachine: readonly string[] = ['privileged', 'cpuid'];

/** Executes one instruction that neither calls the kernel nor touches a device. */
export function instruction(walk: Walk, { by, does }: Operation): Ending {
  const { mechanism, processor } = walk;
  const { monitor, code } = mechanism;
  const actor = by === 'kernel' ? mechanism.kernel : mechanism.application;
  const start = (what: What, why?: Why): void => go(walk, actor, 'start', what, why);
  const emulate = (via: 'callout' | 'patch' | 'exception'): Ending => {
    go(walk, monitor, via, 'emulates');
    back(walk);
    return ending.returned;
  };

  if (isEmulated(walk)) {
    const refused = by === 'application' && processor.refuses.includes(does);
    enterEmulator(walk, actor, refused ? 'forwards' : 'emulates');
    go(walk, refused ? mechanism.kernel : actor, 'call', refused ? 'refuses' : 'resumes');
    return refused ? ending.fault : ending.returned;
  }
  if (by === 'kernel' && code === 'translated') {
    start(needsMachine.includes(does) ? 'translated' : 'translated-inline');
    return needsMachine.includes(does) ? emulate('callout') : ending.returned;
  }
  if (by === 'kernel' && code === 'ported') {
    const what = replacements[does];
    if (what) start(what);
    if (what === 'writes-flag') return ending.returned;
    if (what === 'asks-to-emulate') return emulate('exception');
    if (what) {
      go(walk, monitor, 'hypercall', 'does-hypercall');
      back(walk);
      return ending.returned;
    }
  }
  if (by === 'kernel' && code === 'patched' && !processor.refuses.includes(does)) {
    start('patched');
    return emulate('patch');
  }

  // The privilege check comes before any exit.
  const privileged = hasPrivilege(walk, actor);
  if (!privileged && processor.refuses.includes(does)) {
    start('lacks-privilege');
    if (by === 'kernel') return emulateTrap(walk);
    reachServer(walk, 'privilege', 'refuses');
    return ending.fault;
  }
  const exits: readonly string[] = mechanism.exits ?? [];
  if (exits.includes(does === 'privileged' ? 'cr3' : does)) {
    // VMX gives the hypervisor no choice in CPUID.
    start('intercepted', does === 'cpuid' ? 'exits-always' : undefined);
    exit(walk, 'emulates');
    back(walk);
    return ending.returned;
  }
  if (does === 'sensitive' && privileged && exits.includes('interrupt-window')) {
    start('opens-window');
    exit(walk, 'injects-interrupt');
    back(walk);
    return ending.returned;
  }
  if (does === 'cpuid') start('runs-unprivileged');
  else if (privileged)
    start(mechanism.paging === 'none' ? 'runs-unchecked' : monitor ? 'runs-in-copy' : 'runs');
  else start(does === 'sgdt' ? 'reads-real' : 'keeps-flag');
  if (privileged || does === 'cpuid' || by === 'application') return ending.returned;
  if (does !== 'sgdt') return ending.wrong('flag-kept');
  return ending.wrong(code === 'ported' ? 'foreign-register' : 'real-register');
}

/** A kernel without privilege has trapped: the monitor that owns the vector does its work. */
function emulateTrap(walk: Walk): Ending {
  const { owners } = walk.mechanism;
  go(walk, owners.privilege ?? owners.exception, 'exception', 'emulates');
  back(walk);
  return ending.returned;
}
