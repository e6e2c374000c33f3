import { define } from '../../element/define.js';
import { RingDiagramElement } from './element.js';

define('ring-diagram', RingDiagramElement);

export * from './element.js';
