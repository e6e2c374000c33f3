import { describe, expect, it } from 'vitest';
import { commonMessages } from '../../src/core/language/problem-messages.js';
import { formatProblem } from '../../src/core/problem.js';
import { uncited } from '../../src/core/rules.js';
import { inEachLanguage } from '../support/language.js';

const problemMessages = await inEachLanguage(commonMessages);

describe('claims', () => {
  it('need a source, or say that they are the author’s own words', () => {
    const claims = [{ cite: ['a'] }, undefined, { own: true }, {}, { cite: [] }, { cite: [], own: false }];
    expect(uncited(claims, 'notes')).toEqual(
      [3, 4, 5].map((index) => ({ path: `notes[${index}]`, code: 'uncited' })),
    );
    expect(uncited(undefined, 'notes')).toEqual([]);
  });

  it('are told how to mend it', () => {
    const [problem] = uncited([{}], 'notes');
    expect(formatProblem(problem!, problemMessages.en)).toBe(
      'notes[0]: makes a claim without a source; cite one, or mark it as your own words with "own": true.',
    );
    for (const words of Object.values(problemMessages))
      expect(formatProblem(problem!, words)).toContain('"own": true');
  });
});
