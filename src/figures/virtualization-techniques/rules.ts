import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import type { InstructionKind, InstructionStream } from '../../facts/techniques/stream.js';
import { execute, modesOf, most } from './execute.js';

const sdm = 'Intel SDM 3A, “Privileged Instructions”';
const reference = 'Intel SDM 2, “Instruction Set Reference”';
const robinIrvine = 'Robin & Irvine 2000';

/** What is known of a mnemonic of x86: the kinds that it may have, and what says so. Prefixes and the suffixes of AT&T syntax are left off before. */
const known: readonly {
  readonly mnemonic: RegExp;
  readonly kinds: readonly InstructionKind[];
  readonly code: string;
  readonly source: string;
}[] = [
  {
    mnemonic:
      /^(?:LGDT|LIDT|LLDT|LTR|LMSW|CLTS|HLT|INVD|WBINVD|WBNOINVD|INVLPG|INVPCID|RDMSR|WRMSR|XSETBV|SWAPGS|VM(?:XON|XOFF|LAUNCH|RESUME|READ|WRITE|CLEAR|PTRLD|PTRST|RUN|LOAD|SAVE))[BWLQ]?\b|^MOV[BWLQ]?\s.*[CD]R\d/i,
    kinds: ['privileged'],
    code: 'is-privileged',
    source: sdm,
  },
  {
    mnemonic: /^(?:POPF|PUSHF|SGDT|SIDT|SLDT|SMSW|STR|LAR|LSL|VERR|VERW)[DLQW]?\b/i,
    kinds: ['sensitive-unprivileged'],
    code: 'is-silent',
    source: robinIrvine,
  },
  { mnemonic: /^IRET[DQWL]?\b/i, kinds: ['return'], code: 'is-return', source: reference },
  { mnemonic: /^SYS(?:RET|EXIT)[LQ]?\b/i, kinds: [], code: 'return-traps', source: reference },
  {
    mnemonic: /^(?:SYSCALL|SYSENTER|INT\s+(?:0x[\dA-F]+|\$0x[\dA-F]+|[\dA-F]+H?))\s*$/i,
    kinds: ['system-call'],
    code: 'is-system-call',
    source: reference,
  },
  {
    mnemonic: /^(?:J(?:MP|[ER]?CXZ|N?(?:[ABGL]E?|[CEOPSZ])|P[EO])|LOOP(?:N?[EZ])?)\b/i,
    kinds: ['branch'],
    code: 'is-branch',
    source: reference,
  },
];

const prefixes = /^(?:(?:LOCK|REP(?:N?[EZ])?|DATA16|ADDR32)\s+)+/i;

/** What may not be said of a stream of instructions, whatever the shape of the data. */
export function rules(data: InstructionStream): Problem[] {
  const { instructions } = data;
  const modes = modesOf(data);
  const problems = [
    ...duplicates(data.techniques ?? [], (index) => `techniques[${index}]`),
    ...unknownCitations(data),
    ...uncited(data.notes, 'notes'),
    ...uncited(
      instructions.map(({ does, cite, own }) => (does === undefined ? undefined : { cite, own })),
      'instructions',
    ),
  ];
  instructions.forEach(({ kind, text, to, times, exit }, index) => {
    const add = (field: string, code: string, more: Partial<Problem> = {}): void => {
      problems.push({ path: `instructions[${index}]${field}`, code, got: text, ...more });
    };
    const mode = modes[index];
    if (kind === 'branch') {
      if (to === undefined) add('.to', 'no-target');
      else if (to > instructions.length)
        add('.to', 'unknown-target', { got: String(to), expected: String(instructions.length) });
      else if (to > index + 1) add('.to', 'forward-branch', { got: String(to) });
      else if (modes[to - 1] !== mode) add('.to', 'mode-differs');
    } else if (to !== undefined || times !== undefined)
      add(to === undefined ? '.times' : '.to', 'not-a-branch');
    if (
      mode === 'application' &&
      (kind === 'privileged' || kind === 'sensitive-unprivileged' || kind === 'return')
    )
      add('.kind', 'only-in-kernel');
    if (mode === 'kernel' && kind === 'system-call') add('.kind', 'only-in-application');
    if (exit === true && (kind === 'branch' || kind === 'system-call')) add('.exit', 'never-exits');
    const fact = known.find(({ mnemonic }) => mnemonic.test(text.trim().replace(prefixes, '')));
    if (fact && !fact.kinds.includes(kind)) add('.kind', fact.code, { source: fact.source });
  });
  if (execute(instructions).length > most)
    problems.push({ path: 'instructions', code: 'runs-too-long', expected: String(most) });
  return problems;
}
