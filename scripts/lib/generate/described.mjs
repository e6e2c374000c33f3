// Puts what fields mean into a JSON Schema, and lists fields with an example of each.

const inner = ({ anyOf = [], oneOf = [], items, prefixItems }) => [
  ...anyOf,
  ...oneOf,
  ...(items ? [items] : []),
  ...(prefixItems ?? []),
];

/** Finds what a path means: the longest end of it that is described. */
function meaningOf(path, ...described) {
  const names = path.split('.');
  for (let from = 0; from < names.length; from += 1) {
    const end = names.slice(from).join('.');
    for (const each of described) if (Object.hasOwn(each, end)) return each[end];
  }
  return undefined;
}

/** Describes every field of a schema, in place; returns fields by path, and the paths of those that nothing describes. */
export function describeFields(schema, ...described) {
  const fields = new Map();
  const unknown = [];
  const visit = (node, path) => {
    for (const each of inner(node)) visit(each, path);
    const named = Object.entries(node.properties ?? {});
    const others = typeof node.additionalProperties === 'object' ? [['*', node.additionalProperties]] : [];
    for (const [name, field] of [...named, ...others]) {
      const own = path === '' ? name : `${path}.${name}`;
      const description = meaningOf(own, ...described);
      if (description === undefined && name !== '*') unknown.push(own);
      if (description !== undefined) field.description = description;
      fields.set(own, {
        ...fields.get(own),
        field,
        description,
        required: node.required?.includes(name) === true,
      });
      visit(field, own);
    }
  };
  visit(schema, '');
  return { fields, unknown };
}

/** Finds the first value at a path in some data, of a length that a table can show. */
export function exampleOf(path, data) {
  const all = path
    .split('.')
    .reduce(
      (values, name) =>
        values
          .flatMap((value) => (Array.isArray(value) ? value : [value]))
          .flatMap((value) =>
            typeof value !== 'object' || value === null
              ? []
              : name === '*'
                ? Object.values(value)
                : Object.hasOwn(value, name)
                  ? [value[name]]
                  : [],
          ),
      data,
    );
  const short = all
    .map((value) => JSON.stringify(value))
    .filter((text) => text.length <= 60 && text !== '[]');
  return short[0];
}
