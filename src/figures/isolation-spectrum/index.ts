import { define } from '../../element/define.js';
import { IsolationSpectrumElement } from './element.js';

define('isolation-spectrum', IsolationSpectrumElement);

export { IsolationSpectrumElement } from './element.js';
export type { IsolationSpectrumData } from './data.js';
