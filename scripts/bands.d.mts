export const bands: readonly (readonly [from: number, width: number])[];
