import type { Configuration } from '../configuration.js';
import { s370Principles } from '../sources/architectures.js';
import { creasy1981, gum1983, popekGoldberg1974, vm370Paging } from '../sources/configurations.js';
import { trapAndEmulate as mechanics } from './mechanics/trap-and-emulate.js';
import { systemCalls, whyHere } from './shared.js';

/** The classic monitor on a virtualizable processor. */
export const trapAndEmulate = {
  architecture: mechanics.architecture,
  title: {
    en: 'Trap and emulate on System/370 (VM/370)',
    'zh-Hans': 'System/370 上的陷入并模拟（VM/370）',
    'zh-Hant': 'System/370 上的攔截並模擬（VM/370）',
  },
  subtitle: {
    en: 'The guest kernel runs in problem state; whatever is sensitive traps by itself, and the monitor emulates it.',
    'zh-Hans': '客户机内核在问题状态运行；凡敏感的指令自己就会陷入，由监控器模拟。',
    'zh-Hant': '客體核心在問題狀態執行；凡敏感的指令自己就會陷入，由監視器模擬。',
  },
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'problem',
      does: {
        text: {
          en: 'In virtual problem state: what traps here is passed on to the guest kernel.',
          'zh-Hans': '处于虚拟的问题状态：在这里陷入的，都转交给客户机内核。',
          'zh-Hant': '處於虛擬的問題狀態：在這裡陷入的，都轉交給客體核心。',
        },
        cite: ['creasy-1981'],
      },
      cite: ['creasy-1981'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'problem',
      does: {
        text: {
          en: 'In virtual supervisor state, which is a note in the monitor’s tables; really it is in problem state.',
          'zh-Hans': '处于虚拟的管理状态，那只是监控器表里的一条记录；实际上它在问题状态。',
          'zh-Hant': '處於虛擬的監督狀態，那只是監視器表裡的一條記錄；實際上它在問題狀態。',
        },
        cite: ['creasy-1981'],
      },
      facts: [
        {
          term: whyHere,
          text: {
            en: 'So that every privileged instruction traps; and here all sensitive ones are privileged.',
            'zh-Hans': '为了让每条特权指令都陷入；而在这里，敏感指令全是特权指令。',
            'zh-Hant': '為了讓每條特權指令都陷入；而在這裡，敏感指令全是特權指令。',
          },
          cite: ['popek-goldberg-1974'],
        },
      ],
      cite: ['creasy-1981'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'supervisor',
      label: 'CP',
      does: {
        text: {
          en: 'The control program: takes every trap, emulates for the kernel, passes on to it what an application caused.',
          'zh-Hans': '控制程序：接管每次陷入，替内核模拟；应用程序引起的则转交给内核。',
          'zh-Hant': '控制程式：接管每次陷入，替核心模擬；應用程式引起的則轉交給核心。',
        },
        cite: ['creasy-1981'],
      },
      facts: [
        {
          term: systemCalls,
          text: {
            en: 'SVC traps here first; the return from it is privileged and traps once more.',
            'zh-Hans': 'SVC 先陷入到这里；从中返回的指令是特权指令，还要再陷入一次。',
            'zh-Hant': 'SVC 先陷入到這裡；從中返回的指令是特權指令，還要再陷入一次。',
          },
          cite: ['s370-principles'],
        },
      ],
      cite: ['creasy-1981', 's370-principles'],
    },
  ],
  notes: [
    {
      text: {
        en: 'The sensitive instructions are a subset of the privileged ones, so a VMM may be constructed this way.',
        'zh-Hans': '敏感指令是特权指令的子集，所以可以这样构造 VMM。',
        'zh-Hant': '敏感指令是特權指令的子集，所以可以這樣構造 VMM。',
      },
      cite: ['popek-goldberg-1974'],
    },
    {
      text: {
        en: 'Later mainframes run a guest under SIE, in problem or supervisor state as the guest wishes, and most of these traps disappear.',
        'zh-Hans': '后来的大型机用 SIE 运行客户机，客户机想在问题状态或管理状态都可以，这些陷入大多消失。',
        'zh-Hant': '後來的大型主機用 SIE 執行客體，客體想在問題狀態或監督狀態都可以，這些陷入大多消失。',
      },
      cite: ['gum-1983'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'privileged-instruction',
  sources: [popekGoldberg1974, creasy1981, s370Principles, vm370Paging, gum1983],
} as const satisfies Configuration;
