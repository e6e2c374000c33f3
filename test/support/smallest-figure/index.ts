import { define } from '../../../src/element/define.js';
import { SmallestFigureElement } from './element.js';

define('smallest-figure', SmallestFigureElement);

export * from './element.js';
