export { en as zhHans } from './en.js';
