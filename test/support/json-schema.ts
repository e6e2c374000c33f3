type Schema = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const annotations = new Set(['$schema', 'title', 'description', '$defs', 'default', 'examples']);

/** What is wrong with a value by a JSON Schema; throws at a keyword that it does not know, so that nothing is passed over. */
export function schemaErrors(
  schema: object,
  value: unknown,
  path = '',
  root: object = schema,
): readonly string[] {
  const rules = schema as Schema;
  const at = (key: string | number): string => `${path}/${key}`;
  return Object.entries(rules).flatMap(([keyword, rule]): readonly string[] => {
    const wrong = (bad: boolean): readonly string[] =>
      bad ? [`${path || '/'}: ${keyword} ${JSON.stringify(rule)}`] : [];
    const object = types['object']!(value) ? (value as Record<string, unknown>) : undefined;
    const array = Array.isArray(value) ? (value as unknown[]) : undefined;
    switch (keyword) {
      case 'type':
        return wrong(!types[rule as string]!(value));
      case 'const':
        return wrong(value !== rule);
      case 'enum':
        return wrong(!(rule as unknown[]).includes(value));
      case '$ref':
        return schemaErrors(
          (rule as string)
            .split('/')
            .slice(1)
            .reduce((place: unknown, key) => (place as Schema)[key], root) as object,
          value,
          path,
          root,
        );
      case 'anyOf':
        return wrong(
          !(rule as object[]).some((branch) => schemaErrors(branch, value, path, root).length === 0),
        );
      case 'allOf':
        return (rule as object[]).flatMap((branch) => schemaErrors(branch, value, path, root));
      case 'required':
        return object
          ? (rule as string[])
              .filter((key) => !Object.hasOwn(object, key))
              .map((key) => `${at(key)} is missing`)
          : [];
      case 'properties':
        return object
          ? Object.entries(rule as Record<string, object>).flatMap(([key, inner]) =>
              Object.hasOwn(object, key) ? schemaErrors(inner, object[key], at(key), root) : [],
            )
          : [];
      case 'additionalProperties': {
        const known = Object.keys((rules['properties'] as object | undefined) ?? {});
        const extra = Object.entries(object ?? {}).filter(([key]) => !known.includes(key));
        return rule === false
          ? extra.map(([key]) => `${at(key)} is not known`)
          : typeof rule === 'object'
            ? extra.flatMap(([key, inner]) => schemaErrors(rule!, inner, at(key), root))
            : [];
      }
      case 'propertyNames':
        return Object.keys(object ?? {}).flatMap((key) => schemaErrors(rule as object, key, at(key), root));
      case 'prefixItems':
        return (rule as object[]).flatMap((inner, index) =>
          array && index < array.length ? schemaErrors(inner, array[index], at(index), root) : [],
        );
      case 'items': {
        const fixed = (rules['prefixItems'] as unknown[] | undefined)?.length ?? 0;
        return (array ?? [])
          .slice(fixed)
          .flatMap((inner, index) =>
            rule === false
              ? [`${at(index)} is not known`]
              : schemaErrors(rule as object, inner, at(index), root),
          );
      }
      case 'minItems':
        return wrong(array !== undefined && array.length < (rule as number));
      case 'maxItems':
        return wrong(array !== undefined && array.length > (rule as number));
      case 'minLength':
        return wrong(typeof value === 'string' && value.length < (rule as number));
      case 'maxLength':
        return wrong(typeof value === 'string' && value.length > (rule as number));
      case 'pattern':
        return wrong(typeof value === 'string' && !new RegExp(rule as string, 'u').test(value));
      case 'minimum':
        return wrong(typeof value === 'number' && value < (rule as number));
      case 'maximum':
        return wrong(typeof value === 'number' && value > (rule as number));
      case 'exclusiveMinimum':
        return wrong(typeof value === 'number' && value <= (rule as number));
      default:
        if (!annotations.has(keyword)) throw new Error(`schemaErrors does not know ${keyword} at ${path}`);
        return [];
    }
  });
}
