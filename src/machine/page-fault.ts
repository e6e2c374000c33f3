import { ending, type Ending } from './ending.js';
import {
  askHost,
  back,
  enterEmulator,
  exit,
  isEmulated,
  reachServer,
  returnToApplication,
  serverOf,
} from './routes.js';
import type { Reason, What } from './step.js';
import { down, go, type Walk } from './walk.js';

/** Touches a page that the application’s kernel has not mapped. */
export function guestPageFault(walk: Walk): Ending {
  const { application, kernel, monitor, paging, unguarded, exits } = walk.mechanism;
  if (paging === 'none') return ending.none('no-paging');
  if (isEmulated(walk)) {
    enterEmulator(walk, application, 'true-fault', 'touches-missing');
    go(walk, kernel, 'call', 'maps');
    go(walk, monitor, 'call', 'returns-for-kernel');
    go(walk, application, 'call', 'retries');
    return ending.returned;
  }
  go(walk, application, 'start', 'touches-missing');
  if (exits?.includes('page-fault')) {
    exit(walk, 'true-fault');
    down(walk, kernel, 'maps');
  } else reachServer(walk, 'exception', 'maps', paging === 'shadow' ? 'true-fault' : 'forwards-fault');
  if (paging === 'shadow' && unguarded) {
    returnToApplication(walk, 'touches-unbacked', 'shadow-fills-late');
    go(walk, monitor, 'exception', 'hidden-fault');
    back(walk, 'retries');
    return ending.returned;
  }
  changeTables(walk);
  returnToApplication(walk, 'retries');
  return ending.returned;
}

/** What it takes until the new entry of the kernel’s table counts. */
function changeTables(walk: Walk): void {
  const { kernel, monitor, paging, exits } = walk.mechanism;
  if (paging === 'direct') go(walk, monitor, 'hypercall', 'validates');
  else if (paging !== 'shadow') return;
  else if (exits?.includes('page-fault')) exit(walk, 'syncs-shadow');
  else go(walk, monitor, 'exception', 'syncs-shadow');
  down(walk, kernel, 'finishes');
}

/** Touches a page that the kernel has mapped and whoever is under it has not. */
export function hostPageFault(walk: Walk): Ending {
  const { application, devices, exits, host, inner, monitor, owners, paging } = walk.mechanism;
  const start = (): void => go(walk, application, 'start', 'touches-unbacked');
  const fault = (what: What): Ending => {
    start();
    go(walk, owners.exception, 'exception', what);
    back(walk, 'retries');
    return ending.returned;
  };
  if (isEmulated(walk)) {
    enterEmulator(walk, application, 'refills-tlb', 'touches-unbacked');
    // The guest's memory is memory of the emulator, which its own kernel gives out at the first touch.
    if (host) go(walk, host.kernel, 'exception', 'fills-mapping');
    go(walk, application, host ? 'return' : 'call', 'retries');
    return ending.returned;
  }
  if (paging === 'own' && owners.exception !== serverOf(walk)) return fault('fills-mapping');
  if (paging === 'shadow' && !exits?.includes('page-fault')) return fault('hidden-fault');
  const none: { readonly [P in typeof paging]?: Reason } = {
    none: 'no-paging',
    own: 'one-table',
    direct: 'direct-tables',
  };
  const reason = none[paging];
  if (reason) return ending.none(reason);
  start();
  if (devices?.relay !== undefined) {
    exit(walk, 'needs-host');
    askHost(walk, 'allocates', () => undefined, 'donates');
  } else exit(walk, paging === 'shadow' ? 'hidden-fault' : 'fills-nested');
  if (inner) {
    // What the inner hypervisor has filled is its own table; the one that the processor walks is still empty.
    down(walk, application, 'touches-unbacked', 'shadow-fills-late');
    go(walk, monitor, 'exit', 'fills-combined');
  }
  back(walk, 'retries');
  return ending.returned;
}

/** Touches a page of a guest's guest that the inner hypervisor has mapped and the outer one has not. */
export function outerPageFault(walk: Walk): Ending {
  const { application, inner, monitor } = walk.mechanism;
  if (!inner) return ending.none('one-hypervisor');
  go(walk, application, 'start', 'touches-unbacked');
  go(walk, monitor, 'exit', 'fills-nested');
  back(walk, 'retries');
  return ending.returned;
}
