import {
  barham2003,
  bugnionNiehTsafrir2017,
  linuxKvmVmx,
  smithNair2005,
  virtualBoxRawMode,
  xenInt80Commit,
  xenPublicHeader,
  xenPvTraps,
} from '../../facts/sources/configurations.js';
import { intelSdmExits } from '../../facts/sources/instructions.js';
import { popekGoldberg } from '../../facts/sources/virtualizable.js';
import { smithNairEmulation } from '../../facts/techniques/sources.js';
import type { Others, TechniqueCites } from './tell.js';

const efficiency = [popekGoldberg.id];
const same = (...told: string[]): TechniqueCites => ({ told, noted: told, concluded: efficiency });

/** Where the techniques are told of that are not drawn at first. */
export const others: Omit<Others, 'words'> = {
  told: {
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
