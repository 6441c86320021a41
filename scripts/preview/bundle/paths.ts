/** Where the preview finds what it bundles, and keeps what it made. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const FORCE_APP = path.join(ROOT, 'force-app');
export const BUNDLES = path.join(FORCE_APP, 'main/default/lwc');
export const LABELS = path.join(FORCE_APP, 'main/default/labels');
export const PREVIEW = path.join(ROOT, 'scripts/preview');
/** What is made here and can be made again: git-ignored. */
export const CACHE = path.join(ROOT, '.cache/preview');
/** What LWC's compiler takes for the components' own apiVersion. */
export const API_VERSION = 66;
