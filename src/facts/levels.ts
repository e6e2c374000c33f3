/** A plane by the keys of its levels, from least to most privileged, with the sources for them. */
export interface PlaneLevels {
  readonly key: string;
  readonly levels: readonly string[];
  readonly cite: readonly string[];
}

const rings = (prefix: string): string[] => [3, 2, 1, 0].map((number) => `${prefix}-${number}`);
const plane = (key: string, levels: readonly string[], cite: string): PlaneLevels => ({
  key,
  levels,
  cite: [cite],
});

/** The order of privilege of every architecture without its words: outer planes and levels first. */
export const planeLevels = {
  'x86-real': [plane('processor', ['real'], 'intel-386-real-mode')],
  x86: [plane('processor', rings('ring'), 'intel-sdm-protection')],
  'x86-vmx': [
    plane('nonroot', rings('nonroot'), 'intel-sdm-vmx'),
    plane('root', rings('root'), 'intel-sdm-vmx'),
  ],
  arm: [plane('processor', ['el0', 'el1', 'el2', 'el3'], 'arm-arm')],
  'risc-v': [plane('processor', ['u', 's', 'm'], 'riscv-privileged')],
  'risc-v-h': [
    plane('virtual', ['vu', 'vs'], 'riscv-hypervisor'),
    plane('host', ['u', 'hs', 'm'], 'riscv-hypervisor'),
  ],
  s370: [plane('processor', ['problem', 'supervisor'], 's370-principles')],
} as const satisfies Record<string, readonly PlaneLevels[]>;

export type Architecture = keyof typeof planeLevels;
