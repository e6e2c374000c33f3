import { ending, type Ending } from './ending.js';
import { reachServer, returnToApplication } from './routes.js';
import { go, type Walk } from './walk.js';

/** Calls the kernel, and comes back. */
export function systemCall(walk: Walk): Ending {
  const { application, kernel, monitor, code, filter, signals } = walk.mechanism;
  if (code === 'interpreted') {
    go(walk, application, 'start', 'interpreted');
    go(walk, monitor, 'call', 'forwards');
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
