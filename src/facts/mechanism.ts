/** Who intercepts what, by occupant keys: all that the machine needs beside the places to trace an operation. */
export interface Mechanism {
  /** Occupant that issues the operations of an application. */
  readonly application: string;
}
