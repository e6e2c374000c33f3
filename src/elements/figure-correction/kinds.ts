/** How bad an erratum is. */
export const severities = ['wrong', 'misleading', 'out-of-date', 'simplification', 'contested'] as const;
export type Severity = (typeof severities)[number];

/** How far a correction has come. */
export const statuses = ['proposed', 'confirmed', 'disputed', 'withdrawn'] as const;

/** What the reader can look at; the first is the default. */
export const views = ['compare', 'published', 'corrected'] as const;
export type View = (typeof views)[number];
