// Draws processes/<key>/bild.svg from processes/<key>/<key>.bpmn, for the packages named or for all:
//   npm --prefix tools run picture -- konfliktmediation
// With --check it draws nothing and fails where a picture shows an older model.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');
const BROWSERS = [ '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome' ];

/** The browser named in CHROME_PATH, else the first installed one, else Playwright's own. */
async function launch() {
  const candidates = process.env.CHROME_PATH ? [ process.env.CHROME_PATH ] : [ ...BROWSERS, undefined ];
  let last;
  for (const executablePath of candidates) {
    try {
      return await chromium.launch({ executablePath, args: [ '--no-sandbox', '--disable-gpu' ] });
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

async function draw(xml) {
  const library = join(dirname(require.resolve('bpmn-js/package.json')), 'dist', 'bpmn-viewer.production.min.js');
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas" style="width:1600px;height:900px"></div>');
    await page.addScriptTag({ path: library });
    return await page.evaluate(async model => {
      const viewer = new window.BpmnJS({
        container: '#canvas',
        bpmnRenderer: { defaultFillColor: '#fff', defaultStrokeColor: '#1d3b3a' },
        textRenderer: { defaultStyle: { fontFamily: 'Instrument Sans, Arial, sans-serif' } }
      });
      const { warnings } = await viewer.importXML(model);
      if (warnings.length) {
        throw new Error(warnings.map(warning => warning.message).join('\n'));
      }
      return (await viewer.saveSVG()).svg;
    }, xml);
  } finally {
    await browser.close();
  }
}

/** bpmn-js numbers its arrow heads anew in each run; the same model must give the same bytes. */
function stable(svg) {
  const names = new Map();
  return svg
    .replace(/\bmarker-[0-9a-z]{8,}\b/g, name => {
      names.has(name) || names.set(name, `m${names.size + 1}`);
      return names.get(name);
    })
    .replace(/\r\n/g, '\n');
}

/** What the picture was drawn from, so that a forgotten picture is found without a browser. */
function origin(xml) {
  return `<!-- drawn from the model with sha256 ${createHash('sha256').update(xml).digest('hex')} -->`;
}

async function keys() {
  const folders = await readdir(join(root, 'processes'), { withFileTypes: true });
  return folders.filter(entry => entry.isDirectory()).map(entry => entry.name);
}

const check = process.argv.includes('--check');
const named = process.argv.slice(2).filter(argument => argument !== '--check');
for (const key of named.length ? named : await keys()) {
  const picture = join(root, 'processes', key, 'bild.svg');
  const xml = await readFile(join(root, 'processes', key, `${key}.bpmn`), 'utf8');
  if (!check) {
    await writeFile(picture, `${stable(await draw(xml))}\n${origin(xml)}\n`);
    console.log(`processes/${key}/bild.svg`);
  } else if (!(await readFile(picture, 'utf8').catch(() => '')).includes(origin(xml))) {
    console.error(`processes/${key}/bild.svg shows an older model. Draw it anew: npm --prefix tools run picture -- ${key}`);
    process.exitCode = 1;
  }
}
