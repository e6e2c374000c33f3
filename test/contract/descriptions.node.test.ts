import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [part: string]: unknown;
}

/** Paths of the fields that nothing describes. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...others } = node as Node;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...((field.description ?? '').length > 3 ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...Object.values(others).flatMap((inner) => undescribed(inner, path)),
  ];
}

describe.each(readdirSync(folder))('the JSON Schema %s', (file) => {
  it('tells an editor what each field means', () => {
    const schema: unknown = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
    expect(undescribed(schema)).toEqual([]);
  });
});
