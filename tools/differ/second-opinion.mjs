/*
 * Lets bpmn-js-differ judge what a test of our comparison has judged: folder with cases.jsonl ({about, file,
 * edited, told}: the file of a diagram, what was made of it, and the ids of what was told to differ). Prints what it finds
 * beyond that.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const [ folder ] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(folder, 'differing.mjs');
await build({
  entryPoints: [ join(here, '../../frontend/bpmn/differing.js') ],
  nodePaths: [ join(here, '../node_modules') ],
  bundle: true,
  format: 'esm',
  outfile
});
const { differing } = await import(pathToFileURL(outfile));

let judged = 0;
let untold = 0;
for (const line of readFileSync(join(folder, 'cases.jsonl'), 'utf8').trim().split('\n')) {
  const { about, file, edited, told } = JSON.parse(line);
  const { others } = await differing(readFileSync(file, 'utf8'), edited, told);
  if (others.length) {
    untold++;
    console.log(`${ about }: ${ others.map(({ element, manner }) => `${ element } ${ manner }`).join(', ') }`);
  }
  judged++;
}
console.log(`${ judged } judged, ${ untold } untold`);
