#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import process from 'node:process';
import { version } from '../../version.js';
import { addCheck } from './commands/check.js';
import { addInit } from './commands/init.js';
import { addList } from './commands/list.js';
import { spokenLocale } from './commands/options.js';
import { addPreload } from './commands/preload.js';
import { addRender } from './commands/render.js';
import { OptionError, ProblemError, ToldError } from './errors.js';
import { figureNames, findFigure } from './index.js';

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('virt-figures')
  .description(
    'Figures about virtualization and isolation, as files: draws them, checks their data, lists them.',
  )
  .version(version)
  .showSuggestionAfterError()
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const named = process.argv.slice(2).find((word) => figureNames.includes(word));
const figure = named === undefined ? undefined : await findFigure(named);
await addRender(program, figure);
addCheck(program);
addList(program);
addInit(program);
await addPreload(program, figure);
for (const command of program.commands) command.exitOverride().showSuggestionAfterError();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ToldError)
    fail(`virt-figures: ${error.say(spokenLocale())}`, error instanceof OptionError ? 2 : 1);
  else if (error instanceof ProblemError) fail(error.message, 1);
  else throw error;
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
