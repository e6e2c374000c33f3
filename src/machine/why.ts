import type { What, Why } from './codes.js';
import type { Via } from './step.js';

const byWhat: { readonly [W in What]?: Why } = {
  runs: 'privilege-suffices',
  'runs-in-copy': 'own-copy',
  'runs-unprivileged': 'needs-no-privilege',
  'runs-unchecked': 'no-levels',
  'keeps-flag': 'iopl',
  'reads-real': 'sensitive-unprivileged',
  'lacks-privilege': 'privilege-check',
  intercepted: 'asked-to-exit',
  'opens-window': 'window-armed',
  translated: 'needs-machine',
  'translated-inline': 'virtual-state',
  'asks-by-hypercall': 'ported',
  'writes-flag': 'ported',
  'asks-to-emulate': 'ported',
  patched: 'silent-otherwise',
  interpreted: 'guest-is-data',
  'block-calls-helper': 'block-needs-machine',
  calls: 'needs-service',
  'jumps-to-stub': 'call-site-patched',
  'asks-for-io': 'no-device-access',
  'touches-device': 'page-not-mapped',
  'uses-device': 'device-is-mapped',
  'touches-missing': 'kernel-has-not-mapped',
  'touches-unbacked': 'second-table-lacks',
  kicks: 'queue-in-memory',
  'kicks-by-hypercall': 'queue-in-memory',
  reflects: 'below-all',
  'emulates-for': 'model-is-process',
  'resumes-inner': 'below-all',
  device: 'drivers-here',
  'takes-result': 'drivers-here',
  'completes-request': 'drivers-here',
  'device-behind-iommu': 'iommu-checks',
  stub: 'stub-inside',
  'syncs-shadow': 'tables-guarded',
  'takes-answer': 'it-asked',
  finishes: 'it-asked',
  'continues-as-process': 'same-program',
  resumes: 'done',
  retries: 'now-mapped',
};

const byVia: { readonly [V in Via]?: Why } = {
  exception: 'owns-vector',
  'system-call': 'owns-call',
  exit: 'takes-exits',
  hypercall: 'serves-hypercalls',
  callout: 'translation-calls',
  patch: 'patch-traps',
  call: 'one-process',
  'world-switch': 'other-world',
  switch: 'other-domain',
};

/** The rule behind a step: that of what happens, else that of how the processor came. */
export function whyOf(via: Via, what: What): Why {
  return byWhat[what] ?? byVia[via] ?? 'server-of-application';
}
