/** `npm test`: all gates. `npm run test:quick` (`--quick`): types, lint and unit tests. */
import { GATES } from './gates.ts';
import { runGates } from './runGates.ts';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--quick');
if (unknown === undefined) {
    const gates = args.includes('--quick') ? GATES.filter((gate) => gate.quick) : GATES;
    process.exitCode = (await runGates(gates, (line) => console.log(line))) ? 0 : 1;
} else {
    console.error(`unknown option ${unknown}; usage: npm test, npm run test:quick`);
    process.exitCode = 2;
}
