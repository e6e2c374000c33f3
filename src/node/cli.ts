#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import process from 'node:process';
import { version } from '../version.js';
import { addCheck } from './commands/check.js';
import { addInit } from './commands/init.js';
import { addList } from './commands/list.js';
import { addRender } from './commands/render.js';
import { FontError, ProblemError, UnknownNameError } from './index.js';
import { FileError } from './json-file.js';

const program = new Command('virt-figures')
  .description('Figures about virtualization and isolation, as files: draws them, checks their data, lists them.')
  .version(version)
  .showSuggestionAfterError()
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

addRender(program);
addCheck(program);
addList(program);
addInit(program);
for (const command of program.commands) command.exitOverride().showSuggestionAfterError();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UnknownNameError) fail(error.message, 2);
  else if (error instanceof FileError || error instanceof FontError || error instanceof ProblemError) fail(error.message, 1);
  else throw error;
}

function fail(message: string, code: number): void {
  process.stderr.write(`virt-figures: ${message}\n`);
  process.exitCode = code;
}
