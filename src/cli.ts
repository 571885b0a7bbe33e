#!/usr/bin/env node
import './adapters/console/needs-node.ts';
import './adapters/console/small-from-start.ts';

import { guardProcess } from './adapters/console/guard.ts';
import { runProgram } from './commands/program.ts';

guardProcess();
process.exitCode = await runProgram(process.argv.slice(2), import.meta.dirname);
