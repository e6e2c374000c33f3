import type { WordsLike } from '../../../../core/language/by-language.js';
/** What the figure says, in English. */
export const words = {
  name: 'Isolation, along several axes',
  presets: {
    overview: 'Overview',
    'containers-and-vms': 'Containers and VMs',
    serverless: 'Serverless',
    history: 'History',
  },
  chips: {
    axis: {
      shared: 'Shared',
      interface: 'System calls',
      startup: 'Start-up',
      memory: 'Memory',
      protection: 'Guards whom',
      since: 'Since',
    },
  },
  options: {
    axis: {
      label: 'Order by',
      values: {
        shared: 'What is shared',
        interface: 'Width of the interface',
        startup: 'Start-up time',
        memory: 'Memory overhead',
        protection: 'Direction of protection',
        since: 'Date',
      },
    },
    filter: {
      label: 'Show',
      values: {
        all: 'All',
        containers: 'Containers only',
        kubernetes: 'Used with Kubernetes',
        'own-kernel': 'With a kernel of its own',
      },
    },
  },
  titles: {
    shared: 'What neighbours share',
    interface: 'System calls that reach the host kernel',
    startup: 'Start-up time',
    memory: 'Memory overhead',
    protection: 'Who is guarded from whom',
    since: 'Since when',
  },
  subtitles: {
    shared:
      'A filled mark is something that two neighbours share. The order of the rows is a teaching device, not a law.',
    interface:
      'Logarithmic scale. Fewer calls make a narrower interface; how each is handled counts as much.',
    startup:
      'Logarithmic scale. Each number was taken to another end point: compare orders of magnitude, not rows.',
    memory:
      'Logarithmic scale. Measurements, promises and reservations stand side by side; the notes say which.',
    protection: 'Nearly all boundaries guard the host from the guest. Few guard the guest from the host.',
    since: 'When it came out. What is newer need not isolate more.',
  },
  resources: {
    kernel: 'Kernel',
    addressSpace: 'Address space',
    cores: 'Cores, caches',
    memory: 'Memory',
    nic: 'NIC',
  },
  sharing: {
    yes: 'shared',
    partly: 'shared in part, or mediated',
    no: 'not shared',
    encrypted: 'shared, but encrypted',
    unknown: 'not stated',
  },
  guards: { host: 'Host from guest', guest: 'Guest from host' },
  guarding: {
    yes: 'guarded',
    partly: 'guarded in part',
    no: 'not guarded',
    none: 'does not apply',
    unknown: 'not stated',
  },
  kinds: {
    application: 'Held by a language runtime',
    'host-kernel': 'Held by the host kernel',
    'application-kernel': 'Held by an application kernel',
    hypervisor: 'Held by a hypervisor',
    hardware: 'Held by hardware',
  },
  forms: {
    value: 'exact number',
    about: 'approximate',
    magnitude: 'order of magnitude',
    range: 'range',
    atMost: 'upper bound',
    below: 'upper bound',
  },
  amounts: {
    value: (amount: string) => amount,
    about: (amount: string) => `about ${amount}`,
    magnitude: (amount: string) => `order of ${amount}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    atMost: (amount: string) => `at most ${amount}`,
    below: (amount: string) => `under ${amount}`,
  },
  calls: (count: string) => `${count}\u00a0calls`,
  secondHand: 'second-hand: ',
  unverified: 'unverified: ',
  note: (context: string, date: string) => `${context}; ${date}`,
  unknown: 'No verified figure',
  undated: 'No single date',
  counterSign: 'counter-example',
  pinnedSign: 'pinned for comparison',
  terms: {
    counter: 'Counter-example',
    boundary: 'Boundary',
    shares: 'With a neighbour',
    exposes: 'Interface',
    interface: 'Calls to the host',
    startup: 'Start-up',
    memory: 'Memory overhead',
    guards: 'Guards',
    since: 'Since',
    users: 'Used by',
    escapes: 'Known escapes',
    kubernetes: 'With Kubernetes',
    count: 'Count',
    span: 'On this axis',
  },
  counted: (count: number) => (count === 1 ? '1 mechanism' : `${count} mechanisms`),
  group: (kind: string, first: number, last: number) => `${kind}: ${first}–${last}`,
  summary: (title: string, names: string) => `${title}. In order: ${names}.`,
  without: (heading: string, names: string) => `${heading}: ${names}.`,
  scale: (ticks: string) => `Scale: ${ticks}.`,
  shown: (filter: string, count: number, all: number) => `${filter}: ${count} of ${all} rows.`,
  nothing: 'No row passes the filter.',
  pin: 'Pin for comparison',
  unpin: 'Unpin',
  compareWith: (name: string) => `Compare with ${name}`,
  comparison: (a: string, b: string) => `${a} and ${b}, compared`,
  endComparison: 'End the comparison',
  verdict: {
    heading: 'The line is a teaching device, not a law.',
    few: 'No two rows here differ in what they share and, for certain, in this number.',
    none: (pairs: number) =>
      pairs === 1
        ? 'The one pair that could contradict an order happens to agree here.'
        : `All ${pairs} pairs that could contradict an order happen to agree here.`,
    shared: (against: number, pairs: number, a: string, ofA: string, b: string, ofB: string) =>
      `${against} of ${pairs} pairs cannot be put in order: each shares more of something. ${a}: ${ofA}. ${b}: ${ofB}.`,
    against: (against: number, pairs: number) =>
      `Of ${pairs} pairs whose numbers differ for certain, ${against} ${against === 1 ? 'runs' : 'run'} against the rule “the less is shared, `,
    rule: {
      interface: 'the less is exposed”. ',
      startup: 'the slower the start”. ',
      memory: 'the more memory it takes”. ',
      since: 'the newer it is”. ',
    },
    witness: {
      interface: (a: string, b: string) => `${a} shares less than ${b}, and exposes more calls.`,
      startup: (a: string, b: string) => `${a} shares less than ${b}, and starts sooner.`,
      memory: (a: string, b: string) => `${a} shares less than ${b}, and takes less memory.`,
      since: (a: string, b: string) => `${a} shares less than ${b}, and is older.`,
    },
    protection: (host: number, guest: number, all: number) =>
      `${host} of ${all} guard the host; ${guest} of ${all} guard the guest as well. These are two questions, not one scale.`,
  },
} as const;

export type SpectrumWords = WordsLike<typeof words>;
