import {
  barham2003,
  bugnionNiehTsafrir2017,
  linuxKvmVmx,
  smithNair2005,
  virtualBoxRawMode,
  xenInt80Commit,
  xenPublicHeader,
  xenPvTraps,
} from '../sources/configurations.js';
import { intelSdmExits } from '../sources/instructions.js';
import { popekGoldberg } from '../sources/virtualizable.js';
import { smithNairEmulation } from './sources.js';
import type { Source } from '../../core/source.js';
import type { Technique } from './technique.js';

/** Ids of the sources of how a technique works, of its note, and of its conclusion. */
export interface TechniqueCites {
  readonly told: readonly string[];
  readonly noted: readonly string[];
  readonly concluded: readonly string[];
}

const efficiency = [popekGoldberg.id];
const same = (...told: string[]): TechniqueCites => ({ told, noted: told, concluded: efficiency });

/** What the claims on each technique rest on, but for the one that is drawn first. */
export const claims: {
  readonly cites: Readonly<Record<Exclude<Technique, 'binary-translation'>, TechniqueCites>>;
  readonly sources: readonly Source[];
} = {
  cites: {
    interpretation: same(smithNairEmulation.id),
    'scan-and-patch': same(smithNair2005.id, virtualBoxRawMode.id),
    paravirtualization: {
      ...same(barham2003.id, xenPublicHeader.id),
      noted: [xenPvTraps.id, xenInt80Commit.id],
    },
    'hardware-assistance': {
      ...same(intelSdmExits.id, bugnionNiehTsafrir2017.id),
      noted: [intelSdmExits.id, linuxKvmVmx.id],
    },
  },
  sources: [
    popekGoldberg,
    smithNairEmulation,
    smithNair2005,
    virtualBoxRawMode,
    barham2003,
    xenPublicHeader,
    xenPvTraps,
    xenInt80Commit,
    intelSdmExits,
    bugnionNiehTsafrir2017,
    linuxKvmVmx,
  ],
};
