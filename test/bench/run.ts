import { cpus, loadavg } from 'node:os';
import { handler } from './handler.js';
import { interaction } from './interaction.js';
import { lifecycle } from './lifecycle.js';
import { print, type Bench } from './report.js';
import { startup } from './startup.js';

const benches: Readonly<Record<string, Bench>> = { startup, handler, interaction, lifecycle };

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const quick = words.includes('--quick');

console.log(
  `Node ${process.version}, ${String(cpus().length)} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
);

let missed = 0;
for (const name of wanted.length ? wanted : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`Unknown: ${name}. There are ${Object.keys(benches).join(', ')}`);
  for (const section of await bench({ quick })) {
    print(section);
    missed += section.figures.filter(({ kept }) => kept === false).length;
  }
}
console.log(`\n${missed ? `${String(missed)} budgets missed` : 'Every budget kept'}`);
