/** `npm run typecheck` */
import { checkTypes } from './types.ts';

const { ok, output } = await checkTypes();
if (output.trim() !== '') console.log(output.trim());
process.exitCode = ok ? 0 : 1;
