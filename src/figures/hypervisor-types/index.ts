export type { HypervisorTypesData } from './data.js';
import { define } from '../../element/define.js';
import { HypervisorTypesElement } from './element.js';

define('hypervisor-types', HypervisorTypesElement);

export * from './element.js';
