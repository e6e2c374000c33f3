import { problemStyles } from './parts/styles-problems.js';

/** What tells problems. */
export { wordProblems } from '../core/word-problems.js';
export { problemList } from './parts/problems.js';
export const styles = [problemStyles];
