import { problemStyles } from './styles.js';

/** What tells problems. */
export { formatProblems } from '../../../core/problem.js';
export { problemList } from './view.js';
export const styles = [problemStyles];
