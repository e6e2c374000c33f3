import { define } from '../../element/define.js';
import { FigureGroupElement } from './element.js';

define('figure-group', FigureGroupElement);

export * from './element.js';
