import { ending, type Ending } from './ending.js';
import { enterEmulator, isEmulated, reachServer, returnToApplication, serverOf } from './routes.js';
import { go, type Walk } from './walk.js';

/** Calls the kernel, and comes back. */
export function systemCall(walk: Walk): Ending {
  const { application, kernel, monitor, filter, signals } = walk.mechanism;
  if (isEmulated(walk)) {
    enterEmulator(walk, application, 'forwards');
    go(walk, kernel, 'call', 'serves');
    go(walk, monitor, 'call', 'returns-for-kernel');
    go(walk, application, 'call', 'resumes');
    return ending.returned;
  }
  go(walk, application, 'start', 'calls');
  reachServer(walk, 'system-call', filter && !signals ? 'filters-and-serves' : 'serves');
  returnToApplication(walk);
  return ending.returned;
}

/** Calls the server where the instruction of the call has been replaced by a jump to it. */
export function patchedCall(walk: Walk): Ending {
  const { application, patchesCalls } = walk.mechanism;
  if (!patchesCalls) return ending.none('no-patched-calls');
  go(walk, application, 'start', 'jumps-to-stub');
  go(walk, serverOf(walk), 'switch', 'serves', 'other-process');
  go(walk, application, 'switch', 'jumps-back', 'other-process');
  return ending.returned;
}
