import { linesIn, textIn, type Text } from '../../../core/language/locale.js';
import type { Problem } from '../../../core/problem.js';
import { architectures, type ArchitectureFacts } from '../../../facts/architectures.js';
import { planeLevels, type PlaneLevels } from '../../../facts/levels.js';
import type { RingDiagramData } from '../data.js';
import { numberingOf } from '../planes.js';
import { numberOf } from './numbers.js';
import type { Scheme } from './scheme.js';

const protection = 'Intel SDM Vol. 3A, “Protection”';
const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”';
const rootName = /^(vmx[ -]?)?(root|smm|hypervisor|host mode)\b|根(操作|模式)|系統管理模式|系统管理模式/i;

const architectureOf = ({ architecture }: RingDiagramData): ArchitectureFacts | undefined =>
  architecture && architectures[architecture];
const says = (text: Text, pattern: RegExp): boolean => linesIn(text).some((line) => pattern.test(line));

/** What an author's own planes may not say. */
export function planeRules(data: RingDiagramData): Problem[] {
  const { planes, numbering } = data;
  const expected = numberingOf(data, architectureOf(data));
  if (planes === undefined) return [];
  const problems: Problem[] = [];
  if (data.architecture !== undefined && numbering !== undefined && numbering !== expected)
    problems.push({ path: 'numbering', code: 'wrong-numbering', expected, got: numbering });
  planes.forEach((plane, p) => {
    const read = plane.levels.map(numberOf);
    const order = expected === 'none' ? (read.find(({ more }) => more)?.more ?? 'none') : expected;
    plane.levels.forEach((level, l) => {
      const path = `planes[${p}].levels[${l}]`;
      const got = textIn(level.label, 'en');
      const [before, now] = [read[l - 1]?.number, read[l]?.number];
      if (
        before !== undefined &&
        now !== undefined &&
        order !== 'none' &&
        now !== before &&
        now > before !== (order === 'higher-is-more')
      )
        problems.push({
          path,
          code: order,
          got,
          source:
            order === 'lower-is-more'
              ? protection
              : (architectureOf(data)?.sources[0]?.title ?? 'Arm ARM, “Exception levels”'),
        });
      if (
        read.some(({ more }) => more === 'lower-is-more') &&
        (rootName.test(level.key) || says(level.label, rootName)) &&
        read[l]?.more === undefined
      )
        problems.push({ path, code: 'root-as-ring', got, source: vmx });
    });
  });
  return problems;
}

/** What planes and levels of an author may not claim to be, or to have power over. */
export function likenessRules(data: RingDiagramData, scheme: Scheme): Problem[] {
  const { planes, architecture } = data;
  if (planes === undefined) return [];
  const facts: readonly PlaneLevels[] = architecture === undefined ? [] : planeLevels[architecture];
  const source = architectureOf(data)?.sources[0]?.title ?? protection;
  const problems: Problem[] = [];
  const mustBe = (path: string, got: string | undefined, known: readonly string[]): void => {
    if (got === undefined || known.includes(got)) return;
    problems.push(
      facts.length === 0
        ? { path, code: 'is-without-architecture', got }
        : { path, code: 'not-of-architecture', got, expected: known.join(', ') },
    );
  };
  planes.forEach((plane, p) => {
    const known = scheme.planes[p];
    mustBe(
      `planes[${p}].is`,
      plane.is,
      facts.map(({ key }) => key),
    );
    const own = facts.find(({ key }) => key === known?.is);
    plane.levels.forEach((level, l) => {
      const path = `planes[${p}].levels[${l}]`;
      mustBe(`${path}.is`, level.is, own?.levels ?? facts.flatMap(({ levels }) => levels));
      for (const [index, key] of (level.over ?? []).entries())
        if (key === plane.key || planes.every((other) => other.key !== key))
          problems.push({
            path: `${path}.over[${index}]`,
            code: 'unknown-plane',
            got: key,
            expected: planes.flatMap((other) => (other === plane ? [] : [other.key])).join(', '),
          });
      if (scheme.outranks(level.key, level.key))
        problems.push({ path: `${path}.over`, code: 'order-circle', got: level.key });
      const [before, now] = [known?.levels[l - 1]?.is, known?.levels[l]?.is];
      const order = own?.levels ?? [];
      if (before !== undefined && now !== undefined && order.indexOf(before) >= order.indexOf(now))
        problems.push({
          path,
          code: 'wrong-level-order',
          got: textIn(level.label, 'en'),
          expected: order.join(', '),
          source,
        });
    });
  });
  return problems;
}
