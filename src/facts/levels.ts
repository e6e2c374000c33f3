/** A plane by the keys of its levels, from least to most privileged, with the sources for them. */
export interface PlaneLevels {
  readonly key: string;
  readonly levels: readonly string[];
  readonly cite: readonly string[];
  /** Set where only guests run. */
  readonly guest?: true;
  /** By level: the other planes over which it has power, and with it every more privileged level of its plane. */
  readonly over?: Readonly<Record<string, readonly string[]>>;
  /** Level that has power over whatever other planes the processor has. */
  readonly monitor?: string;
}

const rings = (prefix: string): string[] => [3, 2, 1, 0].map((number) => `${prefix}-${number}`);
const plane = (
  key: string,
  levels: readonly string[],
  cite: string,
  more: Pick<PlaneLevels, 'guest' | 'over' | 'monitor'> = {},
): PlaneLevels => ({ key, levels, cite: [cite], ...more });

/** The order of privilege of every architecture without its words: levels of one plane by their place, planes by who has power over which. */
export const planeLevels = {
  'x86-real': [plane('processor', ['real'], 'intel-386-real-mode')],
  x86: [plane('processor', rings('ring'), 'intel-sdm-protection')],
  'x86-vmx': [
    plane('nonroot', rings('nonroot'), 'intel-sdm-vmx', { guest: true }),
    plane('root', rings('root'), 'intel-sdm-vmx', { over: { 'root-0': ['nonroot'] } }),
  ],
  arm: [plane('processor', ['el0', 'el1', 'el2', 'el3'], 'arm-arm', { monitor: 'el3' })],
  'risc-v': [plane('processor', ['u', 's', 'm'], 'riscv-privileged', { monitor: 'm' })],
  'risc-v-h': [
    plane('virtual', ['vu', 'vs'], 'riscv-hypervisor', { guest: true }),
    plane('host', ['u', 'hs', 'm'], 'riscv-hypervisor', { over: { hs: ['virtual'] }, monitor: 'm' }),
  ],
  s370: [plane('processor', ['problem', 'supervisor'], 's370-principles')],
} as const satisfies Record<string, readonly PlaneLevels[]>;

export type Architecture = keyof typeof planeLevels;
