// Imported first: what is wrong with a setting comes to light while the rest is loaded.
import process from 'node:process';
import { tellFault } from './tell-fault.ts';

process.on('uncaughtException', (error) => process.exit(tellFault(error)));
