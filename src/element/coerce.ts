type Coerced =
  | ('preset' | 'src' | 'selected' | 'view' | 'detail')
  | ('step' | 'headingLevel')
  | ('noLegend' | 'noControls');

function toNumber(value: unknown): number | null {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Reads properties as attributes are read: numbers from text, true from the empty text, nothing from undefined. */
export function coerce(host: object): void {
  const own = host as Record<Coerced, unknown>;
  for (const name of ['preset', 'src', 'selected', 'view', 'detail'] as const) own[name] ??= null;
  for (const name of ['step', 'headingLevel'] as const) own[name] = toNumber(own[name]);
  for (const name of ['noLegend', 'noControls'] as const) own[name] = own[name] === '' || Boolean(own[name]);
}
