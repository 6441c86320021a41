/** `npm run bench`: every number that the project promises, with pass or miss. A miss is a result, not an error. */
import { modelRows } from './model/modelRows.ts';
import { toTable } from './row.ts';

console.log(toTable([...modelRows()]));
