import { define } from '../../element/define.js';
import { FigureRefElement } from './element.js';

define('figure-ref', FigureRefElement);

export * from './element.js';
