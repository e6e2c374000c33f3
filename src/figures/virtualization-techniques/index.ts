import { define } from '../../element/define.js';
import { VirtualizationTechniquesElement } from './element.js';

define('virtualization-techniques', VirtualizationTechniquesElement);

export * from './element.js';
