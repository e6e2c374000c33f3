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
import { down, go, hasPrivilege, sameLevel, type Walk } from './walk.js';

/** Accesses a device register, by port or by memory. */
export function deviceAccess(walk: Walk, does: 'port-io' | 'mmio'): Ending {
  const { kernel, code, monitor, devices, exits, owners, paging } = walk.mechanism;
  const byMemory = does === 'mmio';
  if (isEmulated(walk)) {
    enterEmulator(walk, kernel, 'emulates-device');
    go(walk, kernel, 'call', 'resumes');
    return ending.returned;
  }
  // A guest whose own tables the processor walks is never given the page of a device.
  if (byMemory && paging === 'direct') return ending.none('no-device-page');
  if (byMemory && devices?.passthrough) {
    go(walk, kernel, 'start', 'uses-device');
    go(walk, 'hardware', 'device', 'device-behind-iommu');
    go(walk, kernel, 'device', 'resumes');
    return ending.returned;
  }
  if (hasPrivilege(walk, kernel)) {
    // The page of an emulated register is in no table, so that an access always faults; a port is caught only if that was asked for.
    const unmapped = byMemory && monitor !== undefined && (paging === 'nested' || paging === 'shadow');
    if (unmapped || exits?.includes('io')) {
      go(walk, kernel, 'start', byMemory ? 'touches-device' : 'intercepted');
      emulateDevice(walk, 'exit');
      back(walk);
      return ending.returned;
    }
    go(walk, kernel, 'start', paging === 'none' ? 'runs-unchecked' : 'runs');
    go(walk, 'hardware', 'device', 'device');
    go(walk, kernel, 'device', 'resumes');
    return ending.returned;
  }
  const callout = code === 'translated' && !byMemory;
  go(walk, kernel, 'start', callout ? 'translated' : byMemory ? 'touches-device' : 'lacks-privilege');
  if (code === 'ported') go(walk, owners.exception, 'exception', 'refuses-port');
  else emulateDevice(walk, callout ? 'callout' : 'exception');
  back(walk);
  return ending.returned;
}

/** Notifies a paravirtual device whose requests lie in shared memory. */
export function kick(walk: Walk): Ending {
  const { kernel, monitor, devices, inner } = walk.mechanism;
  const { kick: notice, model, relay } = devices ?? {};
  if (!notice) return ending.none('no-driver');
  if (isEmulated(walk)) {
    enterEmulator(walk, kernel, 'notes-kick', 'kicks');
    go(walk, kernel, 'call', 'resumes');
    return ending.returned;
  }
  go(walk, kernel, 'start', notice.hypercall ? 'kicks-by-hypercall' : 'kicks');
  const via = notice.hypercall ? 'hypercall' : 'exit';
  if (inner) exit(walk, 'notes-kick');
  else if (notice.to === model) emulateDevice(walk, 'exit');
  else if (notice.to === monitor) go(walk, monitor, via, 'notes-kick');
  else if (notice.to === relay) {
    go(walk, monitor, via, 'needs-host');
    askHost(walk, 'notes-kick', () => undefined, 'takes-answer');
  } else {
    go(walk, monitor, via, 'sends-event');
    go(walk, notice.to, 'switch', 'serves-request');
    go(walk, 'hardware', 'device', 'device');
    go(walk, notice.to, 'device', 'completes-request');
    go(walk, monitor, 'hypercall', 'sends-event');
    go(walk, kernel, 'switch', 'resumes');
    return ending.returned;
  }
  back(walk);
  return ending.returned;
}

/** From the guest to whoever emulates the device, and back to the monitor. */
function emulateDevice(walk: Walk, via: 'exit' | 'exception' | 'callout'): void {
  const { monitor, devices, inner, owners } = walk.mechanism;
  const { model, relay, elsewhere } = devices ?? {};
  if (inner) {
    go(walk, monitor, 'exit', 'reflects');
    go(walk, inner.hypervisor, 'entry', 'needs-model', 'inner-wants-it');
    go(walk, inner.model, 'return', 'emulates-for');
    go(walk, inner.hypervisor, 'system-call', 'takes-answer');
    go(walk, monitor, 'exit', 'resumes-inner');
    return;
  }
  go(
    walk,
    via === 'exception' ? owners.exception : monitor,
    via,
    model === undefined ? 'emulates-device' : 'needs-model',
  );
  if (model === undefined) return;
  if (relay !== undefined) askHost(walk, 'relays', () => play(walk, relay, model), 'takes-answer');
  else if (elsewhere === undefined) play(walk, monitor, model);
  else {
    go(walk, elsewhere, 'switch', 'wakes-model');
    play(walk, elsewhere, model);
    go(walk, monitor, 'hypercall', 'takes-answer');
  }
}

/** A kernel lets one of its processes emulate the device; on one level with it, it needs the monitor to go there and back. */
function play(walk: Walk, kernel: string | undefined, model: string): void {
  const { monitor, devices } = walk.mechanism;
  const answer = kernel === devices?.elsewhere ? 'passes-answer' : 'takes-answer';
  if (sameLevel(walk, kernel, model)) {
    go(walk, monitor, 'hypercall', 'returns-for-kernel', 'only-it-switches');
    go(walk, model, 'switch', 'emulates-for');
    go(walk, monitor, 'system-call', 'forwards');
    go(walk, kernel, 'switch', answer, 'tables-swapped');
  } else {
    down(walk, model, 'emulates-for');
    go(walk, kernel, 'system-call', answer);
  }
}

/** Asks for input or output by a system call, and the one who serves it reaches the device. */
export function applicationIo(walk: Walk): Ending {
  const { application, host, kernel, monitor, server } = walk.mechanism;
  // A guest kernel's own access to a device is an operation of its own.
  if (kernel !== undefined && server === undefined && monitor !== undefined)
    return ending.none('kernel-does-io');
  if (hasPrivilege(walk, application)) return ending.none('may-itself');
  const serving = serverOf(walk);
  go(walk, application, 'start', 'asks-for-io');
  reachServer(walk, 'system-call', 'serves-io');
  if (!host) {
    go(walk, 'hardware', 'device', 'device');
    go(walk, serving, 'device', 'takes-result');
  } else if (host.process === undefined) hostCall(walk, serving, host.kernel);
  else {
    go(walk, host.kernel, 'exit', 'leaves-plane');
    go(walk, host.process, 'return', 'continues-as-process');
    hostCall(walk, host.process, host.kernel);
    go(walk, host.kernel, 'system-call', 'reenters-plane');
    go(walk, serving, 'entry', 'finishes');
  }
  returnToApplication(walk);
  return ending.returned;
}

function hostCall(walk: Walk, process: string | undefined, kernel: string): void {
  go(walk, kernel, 'system-call', 'host-call');
  go(walk, 'hardware', 'device', 'device');
  go(walk, kernel, 'device', 'takes-result');
  go(walk, process, 'return', 'takes-answer');
}
