export { configurations, type ConfigurationId } from './configurations.js';
export type { TraceInput } from './input.js';
export { orderOf, type OrderedPlane, type Outranks } from './order.js';
export type { ExitName } from './processor.js';
export { isOperation, operations, type Operation, type OperationId } from './operations.js';
export type {
  Cost,
  Counts,
  Outcome,
  Params,
  Reason,
  Step,
  Trace,
  TraceProblem,
  Via,
  What,
  Why,
} from './step.js';
export { countsOf, isTraceProblem, trace } from './trace.js';
export type { Traceable } from './walk.js';
