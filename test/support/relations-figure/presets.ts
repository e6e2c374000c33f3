import type { Presets } from '../../../src/core/presets.js';
import type { RelationsFigureData } from './data.js';

const loop: RelationsFigureData = {
  title: {
    en: 'A controller keeps what is wanted',
    'zh-Hans': '控制器维持所要的状态',
    'zh-Hant': '控制器維持所要的狀態',
  },
  rows: [
    [
      { key: 'command', label: { en: 'Command', 'zh-Hans': '命令', 'zh-Hant': '命令' }, kind: 'application' },
      { key: 'store', label: { en: 'Record', 'zh-Hans': '记录', 'zh-Hant': '紀錄' }, kind: 'store' },
    ],
    [
      {
        key: 'controller',
        label: { en: 'Controller', 'zh-Hans': '控制器', 'zh-Hant': '控制器' },
        kind: 'control',
      },
      { key: 'agent', label: { en: 'Agent', 'zh-Hans': '代理', 'zh-Hant': '代理' }, kind: 'application' },
    ],
    [{ key: 'machine', label: { en: 'Machine', 'zh-Hans': '机器', 'zh-Hant': '機器' }, kind: 'hardware' }],
  ],
  relations: [
    {
      from: 'command',
      to: 'store',
      label: { en: 'writes', 'zh-Hans': '写入', 'zh-Hant': '寫入' },
    },
    {
      from: 'controller',
      to: 'store',
      label: { en: 'watches', 'zh-Hans': '观察', 'zh-Hant': '觀察' },
      both: true,
    },
    {
      from: 'controller',
      to: 'agent',
      label: { en: 'asks', 'zh-Hans': '要求', 'zh-Hant': '要求' },
    },
    {
      from: 'agent',
      to: 'store',
      label: { en: 'reports', 'zh-Hans': '报告', 'zh-Hant': '報告' },
    },
    {
      from: 'agent',
      to: 'machine',
      label: { en: 'starts', 'zh-Hans': '启动', 'zh-Hant': '啟動' },
    },
    {
      from: 'command',
      to: 'machine',
      label: { en: 'goes around', 'zh-Hans': '绕过', 'zh-Hant': '繞過' },
    },
  ],
};

const row: RelationsFigureData = {
  title: { en: 'Three in a row', 'zh-Hans': '一行三个', 'zh-Hant': '一行三個' },
  rows: [
    [
      { key: 'first', label: { en: 'First', 'zh-Hans': '第一', 'zh-Hant': '第一' }, kind: 'control' },
      { key: 'second', label: { en: 'Second', 'zh-Hans': '第二', 'zh-Hant': '第二' }, kind: 'guest-kernel' },
      { key: 'third', label: { en: 'Third', 'zh-Hans': '第三', 'zh-Hant': '第三' }, kind: 'host-kernel' },
    ],
  ],
  relations: [
    { from: 'first', to: 'second', label: { en: 'one on', 'zh-Hans': '下一个', 'zh-Hant': '下一個' } },
    { from: 'second', to: 'first', label: { en: 'one back', 'zh-Hans': '上一个', 'zh-Hant': '上一個' } },
    { from: 'first', to: 'third', label: { en: 'over it', 'zh-Hans': '越过', 'zh-Hant': '越過' } },
    { from: 'third', to: 'second', label: { en: 'returns', 'zh-Hans': '返回', 'zh-Hant': '返回' } },
  ],
};

/** Examples by name; the default one is there at once, others load on demand. */
export const presets: Presets<RelationsFigureData> = { loop, row: async () => Promise.resolve(row) };
