import type { Text } from '../../core/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { ibm370, popekGoldberg, vm370 } from '../sources/virtualizable.js';
import { innocuous } from './common.js';

const traps = {
  outcome: 'traps',
  text: { en: 'Privileged-operation exception.', 'zh-Hans': '引发特权操作异常。', 'zh-Hant': '引發特權操作例外。' },
} as const;

const why = {
  mode: { en: 'Changes the processor’s mode or interrupt masks.', 'zh-Hans': '改变处理器的模式或中断屏蔽。', 'zh-Hant': '改變處理器的模式或中斷遮罩。' },
  reach: { en: 'Changes which storage a program can reach.', 'zh-Hans': '改变程序能访问的存储区。', 'zh-Hant': '改變程式能存取的儲存區。' },
  shows: { en: 'Would show the VMM’s state instead of the guest’s.', 'zh-Hans': '会暴露虚拟机监控器的状态，而不是客户机的。', 'zh-Hant': '會露出虛擬機器監視器的狀態，而非客體的。' },
  owned: { en: 'Devices, clocks and timers belong to the VMM.', 'zh-Hans': '设备、时钟和计时器归虚拟机监控器所有。', 'zh-Hant': '裝置、時鐘與計時器歸虛擬機器監視器所有。' },
  place: { en: 'The result depends on where in real storage the program lies.', 'zh-Hans': '结果取决于程序在实存储器中的位置。', 'zh-Hant': '結果取決於程式在實際儲存體中的位置。' },
} as const;

const control = { control: true } as const;
const resource = { behaviour: ['resource'] } as const;

const privileged = (mnemonic: string, sensitive: Sensitivity, reason: Text, does: Text): Instruction => ({
  mnemonic, privileged: 'always', sensitive, does, user: traps, why: reason, cite: ['ibm-370'],
});
const plain = (mnemonic: string, does: Text): Instruction => innocuous(mnemonic, does, ['ibm-370']);

/** The textbook case: System/370, where the sensitive instructions are a subset of the privileged ones. */
export const virtualizable = {
  isa: 'System/370',
  title: { en: 'System/370: every sensitive instruction traps', 'zh-Hans': 'System/370：敏感指令全都陷入', 'zh-Hant': 'System/370：敏感指令全都陷入' },
  subtitle: { en: 'A virtualizable machine: the sensitive set lies inside the privileged set.', 'zh-Hans': '可虚拟化的机器：敏感指令集含于特权指令集之内。', 'zh-Hant': '可虛擬化的機器：敏感指令集含於特權指令集之內。' },
  virtualizable: true,
  instructions: [
    privileged('LPSW', control, why.mode, { en: 'Loads a new program status word.', 'zh-Hans': '装入新的程序状态字。', 'zh-Hant': '載入新的程式狀態字。' }),
    privileged('SSM', control, why.mode, { en: 'Sets the system mask.', 'zh-Hans': '设置系统屏蔽字。', 'zh-Hant': '設定系統遮罩。' }),
    privileged('STNSM', { ...control, ...resource }, why.mode, { en: 'Stores the system mask, then clears bits in it.', 'zh-Hans': '保存系统屏蔽字，再清除其中的位。', 'zh-Hant': '儲存系統遮罩，再清除其中的位元。' }),
    privileged('STOSM', { ...control, ...resource }, why.mode, { en: 'Stores the system mask, then sets bits in it.', 'zh-Hans': '保存系统屏蔽字，再置位其中的位。', 'zh-Hant': '儲存系統遮罩，再設定其中的位元。' }),
    privileged('LCTL', control, why.reach, { en: 'Loads control registers, the segment-table origin among them.', 'zh-Hans': '装入控制寄存器，其中有段表起点。', 'zh-Hant': '載入控制暫存器，其中有區段表起點。' }),
    privileged('STCTL', resource, why.shows, { en: 'Stores control registers.', 'zh-Hans': '保存控制寄存器。', 'zh-Hant': '儲存控制暫存器。' }),
    privileged('LRA', { behaviour: ['location'] }, why.place, { en: 'Translates a virtual address into a real one.', 'zh-Hans': '把虚拟地址转换为实地址。', 'zh-Hant': '把虛擬位址轉換為實位址。' }),
    privileged('SSK', control, why.reach, { en: 'Sets the storage key of a block.', 'zh-Hans': '设置存储块的存储键。', 'zh-Hant': '設定儲存區塊的儲存鍵。' }),
    privileged('SIO', resource, why.owned, { en: 'Starts an I/O operation.', 'zh-Hans': '启动 I/O 操作。', 'zh-Hant': '啟動 I/O 作業。' }),
    privileged('TIO', resource, why.owned, { en: 'Tests a channel and a device.', 'zh-Hans': '测试通道与设备。', 'zh-Hant': '測試通道與裝置。' }),
    privileged('HIO', resource, why.owned, { en: 'Ends an I/O operation early.', 'zh-Hans': '提前终止 I/O 操作。', 'zh-Hant': '提前終止 I/O 作業。' }),
    privileged('SPT', resource, why.owned, { en: 'Sets the CPU timer.', 'zh-Hans': '设置 CPU 计时器。', 'zh-Hant': '設定 CPU 計時器。' }),
    privileged('STPT', resource, why.owned, { en: 'Stores the CPU timer.', 'zh-Hans': '保存 CPU 计时器。', 'zh-Hant': '儲存 CPU 計時器。' }),
    privileged('SCK', resource, why.owned, { en: 'Sets the time-of-day clock.', 'zh-Hans': '设置日时钟。', 'zh-Hant': '設定日時鐘。' }),
    {
      mnemonic: 'PTLB',
      privileged: 'always',
      sensitive: false,
      does: { en: 'Empties the translation-lookaside buffer (TLB).', 'zh-Hans': '清空转换后备缓冲器（TLB）。', 'zh-Hant': '清空轉譯後備緩衝區（TLB）。' },
      user: traps,
      contested: {
        text: { en: 'Not sensitive in the 1974 model, which has no TLB; VM/370 simulates it all the same.', 'zh-Hans': '1974 年的模型没有 TLB，故在其中不敏感；VM/370 仍然模拟它。', 'zh-Hant': '1974 年的模型沒有 TLB，故在其中不敏感；VM/370 仍然模擬它。' },
        cite: ['popek-goldberg-1974', 'vm-370'],
        contested: true,
      },
      cite: ['ibm-370'],
    },
    plain('L', { en: 'Loads a word.', 'zh-Hans': '装入一个字。', 'zh-Hant': '載入一個字組。' }),
    plain('ST', { en: 'Stores a word.', 'zh-Hans': '存储一个字。', 'zh-Hant': '儲存一個字組。' }),
    plain('LA', { en: 'Computes an address.', 'zh-Hans': '计算地址。', 'zh-Hant': '計算位址。' }),
    plain('AR', { en: 'Adds two registers.', 'zh-Hans': '两个寄存器相加。', 'zh-Hant': '兩個暫存器相加。' }),
    plain('SR', { en: 'Subtracts two registers.', 'zh-Hans': '两个寄存器相减。', 'zh-Hant': '兩個暫存器相減。' }),
    plain('BC', { en: 'Branches on the condition code.', 'zh-Hans': '按条件码转移。', 'zh-Hant': '依條件碼分支。' }),
    plain('BALR', { en: 'Branches and keeps the return address.', 'zh-Hans': '转移并保留返回地址。', 'zh-Hant': '分支並保留返回位址。' }),
    plain('MVC', { en: 'Copies bytes in storage.', 'zh-Hans': '在存储器中复制字节。', 'zh-Hant': '在儲存體中複製位元組。' }),
  ],
  notes: [
    { text: { en: 'Privileged is the outer set. Innocuous means not sensitive; it does not mean unprivileged.', 'zh-Hans': '特权指令集在外。“无害”指不敏感，并不是指非特权。', 'zh-Hant': '特權指令集在外。「無害」指不敏感，並不是指非特權。' }, cite: ['popek-goldberg-1974'] },
    { text: { en: 'A selection: VM/370 simulates each of these privileged instructions when it traps.', 'zh-Hans': '此处为选列：这些特权指令每当陷入，VM/370 就加以模拟。', 'zh-Hant': '此處為選列：這些特權指令每當陷入，VM/370 就加以模擬。' }, cite: ['vm-370'] },
    { text: { en: 'The 1974 model has no I/O, timers or control registers; they count here as resources of the VMM.', 'zh-Hans': '1974 年的模型没有 I/O、计时器和控制寄存器；这里把它们算作虚拟机监控器的资源。', 'zh-Hant': '1974 年的模型沒有 I/O、計時器與控制暫存器；這裡把它們算作虛擬機器監視器的資源。' }, cite: ['popek-goldberg-1974'] },
  ],
  sources: [popekGoldberg, ibm370, vm370],
} as const satisfies InstructionSet;
