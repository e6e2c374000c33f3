import type { Event } from './event.js';

export const cp40 = {
  name: 'CP-40',
  dates: [{ on: '1967-01', occasion: 'production', cite: ['creasy'] }],
} as const satisfies Event;

export const unixV7 = {
  name: 'Seventh Edition Unix',
  dates: [{ on: '1979', occasion: 'release', cite: ['v7-manual'] }],
} as const satisfies Event;

export const freeBsd4 = {
  name: 'FreeBSD 4.0',
  dates: [{ on: '2000-03', occasion: 'release', cite: ['freebsd-4'] }],
} as const satisfies Event;

export const solaris10 = {
  name: 'Solaris 10',
  dates: [{ on: '2005-01', occasion: 'release', cite: ['solaris-containers'] }],
} as const satisfies Event;

export const lxc01 = {
  name: 'LXC 0.1',
  dates: [{ on: '2008-08', occasion: 'release', cite: ['lxc'] }],
} as const satisfies Event;

export const userNamespaces = {
  name: 'Linux 3.8',
  dates: [{ on: '2013-02', occasion: 'kernel', cite: ['man-namespaces'] }],
} as const satisfies Event;

export const docker = {
  name: 'Docker',
  dates: [{ on: '2013-03', occasion: 'talk', cite: ['docker-talk'] }],
} as const satisfies Event;

export const lxc10 = {
  name: 'LXC 1.0',
  dates: [{ on: '2014-02', occasion: 'release', cite: ['lxc-1'] }],
} as const satisfies Event;

export const wasmMvp = {
  name: 'WebAssembly',
  dates: [{ on: '2017', occasion: 'release', cite: ['wasm'] }],
} as const satisfies Event;

export const sev = {
  name: 'SEV',
  dates: [{ on: '2017-06', occasion: 'release', cite: ['snp'] }],
} as const satisfies Event;

export const sevSnp = {
  name: 'SEV-SNP',
  dates: [{ on: '2021-03', occasion: 'release', cite: ['snp-2021'] }],
} as const satisfies Event;

export const workers = {
  name: 'Cloudflare Workers',
  dates: [{ on: '2017', occasion: 'announced', cite: ['workers'] }],
} as const satisfies Event;

export const kata = {
  name: 'Kata Containers',
  dates: [{ on: '2017-12', occasion: 'announced', cite: ['kata-launch'] }],
} as const satisfies Event;

export const gvisor = {
  name: 'gVisor',
  dates: [{ on: '2018-05', occasion: 'announced', cite: ['gvisor-launch'] }],
} as const satisfies Event;

export const i3Metal = {
  name: 'AWS i3.metal',
  dates: [{ on: '2018-05', occasion: 'ga', cite: ['aws-metal'] }],
} as const satisfies Event;

export const nabla = {
  name: 'Nabla',
  dates: [{ on: '2018', occasion: 'announced', cite: ['nabla-press'] }],
} as const satisfies Event;

export const firecracker = {
  name: 'Firecracker',
  dates: [{ on: '2018-11', occasion: 'announced', cite: ['fc-site'] }],
} as const satisfies Event;
