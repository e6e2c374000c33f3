import { problemStyles } from './styles.js';

/** The list of problems. */
export { formatProblems } from '../../../core/problem.js';
export { problemList } from './view.js';
export const styles = [problemStyles];
