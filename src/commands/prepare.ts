/**
 * Started by `build.ts` before all else: checks the content, and makes its drawings and cards ready. A process of its
 * own, for only its end gives back the memory that making pictures takes.
 */
import process from 'node:process';
import { checkContent } from '../check/check-content.ts';
import { images } from '../images/images.ts';
import { settings } from '../settings.ts';
import { tellFault } from './tell-fault.ts';

// It goes when whoever asked is gone, and not before, also when the two are interrupted: who asked says what happens.
process.on('disconnect', () => process.exit());
if (process.connected === false) process.exit();
process.on('SIGINT', () => undefined);

process.exit(await prepare().catch(tellFault));

async function prepare(): Promise<number> {
  const booklet = await checkContent(settings.contentDir, images);
  // Loaded only now, so that a fault in the content is told of at once.
  const { drawCards } = await import('../cards/card-store.ts');
  await drawCards(booklet);
  return 0;
}
