import { problemStyles } from './styles.js';

/** What tells problems. */
export { commonMessages } from '../../../core/language/problem-messages.js';
export { formatProblems } from '../../../core/problem.js';
export { problemList } from './view.js';
export const styles = [problemStyles];
