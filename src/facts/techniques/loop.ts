import { intelSdmReference } from '../sources/intel-sdm-reference.js';
import type { LoopTexts } from '../words/en/loop.js';
import type { InstructionStream } from './stream.js';

const cite = [intelSdmReference.id];

/** A kernel that waits for work: one privileged instruction and one that is sensitive but does not trap; its texts come in one language. */
export function loop(t: LoopTexts): InstructionStream {
  return {
    title: t.title,
    instructions: [
      { text: 'PUSH EDX', kind: 'innocuous', does: t.push, cite },
      { text: 'POPF', kind: 'sensitive-unprivileged', does: t.popf, cite },
      { text: 'HLT', kind: 'privileged', does: t.hlt, exit: true, cite },
      { text: 'CMP [EBX],0', kind: 'innocuous', does: t.cmp, cite },
      { text: 'JZ 1', kind: 'branch', does: t.jz, to: 1, times: 3, cite },
      { text: 'MOV EAX,[EBX]', kind: 'innocuous', does: t.mov, cite },
    ],
    sources: [intelSdmReference],
  };
}
