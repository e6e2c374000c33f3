import type { Via, What, Why } from './step.js';
import { down, go, hasPrivilege, initiator, sameLevel, type Walk } from './walk.js';

/** Whether all guest code is data of an emulator, which interprets or translates it. */
export function isEmulated({ mechanism: { code } }: Walk): boolean {
  return code === 'interpreted' || code === 'emulated-by-translation';
}

/** Comes from emulated guest code to its emulator: by the next instruction that it reads, or by a helper that a translated block calls. */
export function enterEmulator(walk: Walk, actor: string | undefined, what: What, start?: What): void {
  const translated = walk.mechanism.code === 'emulated-by-translation';
  go(walk, actor, 'start', start ?? (translated ? 'block-calls-helper' : 'interpreted'));
  go(walk, walk.mechanism.monitor, 'call', what);
}

/** Who serves the application. */
export function serverOf({ mechanism }: Walk): string | undefined {
  return mechanism.server ?? mechanism.kernel;
}

/** Set when application and kernel share a level and their own page tables, so that a monitor has to swap the tables between them. */
function tablesSwap(walk: Walk): boolean {
  const { application, kernel, paging } = walk.mechanism;
  return paging === 'direct' && sameLevel(walk, application, kernel);
}

/** Goes from the application to its server by an event: straight if the server owns the vector, else by way of the owner. */
export function reachServer(
  walk: Walk,
  vector: 'system-call' | 'exception' | 'privilege',
  what: What,
  forwards: What = 'forwards',
): void {
  const { owners, signals, application } = walk.mechanism;
  const server = serverOf(walk);
  const owner = vector === 'privilege' ? (owners.privilege ?? owners.exception) : owners[vector];
  const via = vector === 'system-call' ? vector : 'exception';
  if (owner === undefined || owner === server) go(walk, owner, via, what);
  else if (signals) {
    go(walk, owner, via, 'signals', via === 'system-call' ? 'dispatch-stops' : undefined);
    go(walk, application, 'signal', 'stub');
    go(walk, server, 'switch', what, 'other-process');
  } else {
    go(walk, owner, via, forwards);
    if (tablesSwap(walk)) go(walk, server, 'switch', what, 'tables-swapped');
    else down(walk, server, what);
  }
}

/** Goes back from the server to the application, by way of the monitor where the server’s return would not do. */
export function returnToApplication(walk: Walk, what: What = 'resumes', why?: Why): void {
  const { mechanism } = walk;
  const { application, code, kernel, monitor, owners } = mechanism;
  if (mechanism.signals) {
    go(walk, application, 'switch', 'stub-returns', 'other-process');
    go(walk, owners.exception, 'system-call', 'restores', 'handler-ends');
    go(walk, application, 'return', what, why);
    return;
  }
  if (tablesSwap(walk)) {
    go(walk, monitor, 'hypercall', 'returns-for-kernel', 'only-it-switches');
    go(walk, application, 'switch', what, 'tables-swapped');
    return;
  }
  const via = returnVia(
    code,
    kernel !== undefined && walk.return?.refused !== false && !hasPrivilege(walk, kernel),
  );
  if (via && kernel !== undefined) go(walk, monitor, via, 'returns-for-kernel');
  down(walk, application, what, why);
}

/** How a guest kernel's return reaches its monitor, where it does not simply happen. */
function returnVia(code: Walk['mechanism']['code'], refused: boolean): Via | undefined {
  if (code === 'translated') return 'callout';
  if (code === 'patched') return 'patch';
  if (!refused) return undefined;
  return code === 'ported' ? 'hypercall' : 'exception';
}

/** Exits to the monitor, which lets the hypervisor inside it handle what that one wants. */
export function exit(walk: Walk, what: What): void {
  const { monitor, inner } = walk.mechanism;
  go(walk, monitor, 'exit', inner ? 'reflects' : what);
  if (!inner) return;
  go(walk, inner.hypervisor, 'entry', what, 'inner-wants-it');
  go(walk, monitor, 'exit', 'resumes-inner');
}

/** Asks the host kernel behind the monitor, which cannot see the guest’s world. */
export function askHost(walk: Walk, asked: What, work: () => void, answered: What): void {
  const { monitor, devices } = walk.mechanism;
  go(walk, devices?.relay, 'world-switch', asked);
  work();
  go(walk, monitor, hostIsInside(walk) ? 'world-switch' : 'hypercall', answered);
}

/** Goes back from the monitor to the one who started. */
export function back(walk: Walk, what: What = 'resumes'): void {
  const { devices, monitor } = walk.mechanism;
  const asked =
    devices?.relay !== undefined &&
    walk.steps.some(({ actor }) => actor === devices.relay) &&
    walk.steps.at(-1)?.actor === monitor;
  if (asked && !hostIsInside(walk)) go(walk, initiator(walk), 'world-switch', what);
  else down(walk, initiator(walk), what);
}

function hostIsInside(walk: Walk): boolean {
  return sameLevel(walk, walk.mechanism.devices?.relay, walk.mechanism.monitor);
}
