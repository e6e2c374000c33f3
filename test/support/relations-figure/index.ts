import { define } from '../../../src/element/define.js';
import { RelationsFigureElement } from './element.js';

define('relations-figure', RelationsFigureElement);
