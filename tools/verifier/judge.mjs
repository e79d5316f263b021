/*
 * Lets the page's verifier judge what a test of the other one has judged: folder with base-<n>.json (files in Base64 by
 * name) and cases.jsonl ({base, key, since, document, splices, code, fault, index, version, newest}). Prints where the two differ.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [page, folder] = process.argv.slice(2);
const script = /<script type="module">([^]*)<\/script>/.exec(readFileSync(page, 'utf8'))[1];
const module = join(folder, 'verifier.mjs');
writeFileSync(module, script + '\nexport { verify, MemoryFiles, ZipFiles };\n');
const { verify, MemoryFiles, ZipFiles } = await import(pathToFileURL(module));

const bases = [];
for (let number = 0; existsSync(join(folder, `base-${number}.json`)); number++) {
  const files = JSON.parse(readFileSync(join(folder, `base-${number}.json`), 'utf8'));
  bases.push(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')])));
}

function altered(files, splices) {
  const copy = new Map(files);
  for (const { file, from, to, bytes } of splices) {
    const old = copy.get(file);
    copy.set(file, Buffer.concat([old.subarray(0, from), Buffer.from(bytes, 'base64'), old.subarray(to)]));
  }
  return copy;
}

let differences = 0;
let count = 0;
for (const line of readFileSync(join(folder, 'cases.jsonl'), 'utf8').split('\n').filter(text => text)) {
  const one = JSON.parse(line);
  const open = one.zip
    ? () => ZipFiles.open(new Blob([readFileSync(join(folder, one.zip))]))
    : () => new MemoryFiles(altered(bases[one.base], one.splices));
  const verdict = await verify(open, { key: one.key, since: one.since, document: one.document });
  count++;
  if (verdict.code !== one.code || (verdict.fault ?? null) !== (one.fault ?? null)
    || (verdict.index ?? null) !== (one.index ?? null)
    || (verdict.document?.version ?? null) !== (one.version ?? null)
    || (verdict.document?.newest ?? null) !== (one.newest ?? null)) {
    differences++;
    if (differences <= 10) {
      console.log(JSON.stringify({ here: verdict, there: one }).slice(0, 1500));
    }
  }
}
console.log(`${count} judged, ${differences} differences`);
process.exitCode = differences > 0 ? 1 : 0;
