import { join } from 'node:path';
import { settings } from '../settings.ts';
import { ImageStore } from './image-store.ts';

/** The one store of prepared images that the check, the pages and the publishing of a build share. */
export const images = new ImageStore(join(settings.cacheDir, 'beeld'));
