import { define } from '../../element/define.js';
import { SensitiveInstructionsElement } from './element.js';

define('sensitive-instructions', SensitiveInstructionsElement);

export * from './element.js';
