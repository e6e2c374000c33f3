export { en as zhHant } from './en.js';
