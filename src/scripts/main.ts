// Everything here is an extra: without it every page reads, links and prints the same.
import { rememberPlace } from './bookmark.ts';
import { turnByKeys } from './keys.ts';
import { keepOffline } from './offline.ts';
import { shareByScript } from './share.ts';
import { turnBySwipe } from './swipe.ts';

rememberPlace();
turnByKeys();
turnBySwipe();
shareByScript();
keepOffline();
