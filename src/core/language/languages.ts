/** A language that every figure speaks. */
export interface Language {
  /** Tags that mean it besides its own, e.g. those of regions. */
  readonly aliases: readonly string[];
  /** Its fonts on common systems, as CSS names them. */
  readonly fonts: string;
}

const simplified = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC"';

/** The languages, English first, which stands in for any that there is not; its fonts serve names in Chinese. */
export const languages = {
  en: { aliases: [], fonts: simplified },
  'zh-Hans': { aliases: ['zh'], fonts: simplified },
  'zh-Hant': {
    aliases: ['zh-TW', 'zh-HK', 'zh-MO'],
    fonts: '"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC"',
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];
