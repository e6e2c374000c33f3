import { define } from '../../element/define.js';
import { FigureCorrectionElement } from './element.js';

define('figure-correction', FigureCorrectionElement);

export * from './element.js';
