import { ending, type Ending } from './ending.js';
import { askHost, back, exit, reachServer, returnToApplication, serverOf } from './routes.js';
import type { Reason, What } from './step.js';
import { down, go, type Walk } from './walk.js';

/** Touches a page that the application’s kernel has not mapped. */
export function guestPageFault(walk: Walk): Ending {
  const { application, kernel, monitor, code, paging, unguarded, exits } = walk.mechanism;
  if (paging === 'none') return ending.none('no-paging');
  go(walk, application, 'start', 'touches-missing');
  if (code === 'interpreted') {
    go(walk, monitor, 'call', 'true-fault');
    go(walk, kernel, 'call', 'maps');
    go(walk, monitor, 'call', 'returns-for-kernel');
    go(walk, application, 'call', 'resumes');
    return ending.returned;
  }
  if (exits?.includes('page-fault')) {
    exit(walk, 'true-fault');
    down(walk, kernel, 'maps');
  } else reachServer(walk, 'exception', 'maps', paging === 'shadow' ? 'true-fault' : 'forwards-fault');
  if (paging === 'shadow' && unguarded) {
    returnToApplication(walk, 'touches-unbacked', 'shadow-fills-late');
    go(walk, monitor, 'exception', 'hidden-fault');
    back(walk);
    return ending.returned;
  }
  changeTables(walk);
  returnToApplication(walk);
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
  const { application, code, devices, exits, monitor, owners, paging } = walk.mechanism;
  const start = (): void => go(walk, application, 'start', 'touches-unbacked');
  const fault = (what: What): Ending => {
    start();
    go(walk, owners.exception, 'exception', what);
    back(walk);
    return ending.returned;
  };
  if (code === 'interpreted') {
    start();
    go(walk, monitor, 'call', 'refills-tlb');
    go(walk, application, 'call', 'resumes');
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
  back(walk);
  return ending.returned;
}
