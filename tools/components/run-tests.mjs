// Runs the tests of the web components (frontend/**/*.test.js) in a real Chromium.
// CHROME_PATH names the browser; without it the usual places are looked at.

import { readFileSync, existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const frontend = join(here, '../../frontend');

const browserPath = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
].find(path => path && existsSync(path));

if (!browserPath) {
  console.error('No Chromium found. Set CHROME_PATH to the browser that the component tests shall use.');
  process.exit(2);
}

const tests = globSync('**/*.test.js', { cwd: frontend, exclude: name => name === 'generated' }).sort();

if (!tests.length) {
  console.error('No component test found under frontend/.');
  process.exit(2);
}

const { outputFiles } = await build({
  stdin: { contents: tests.map(test => `import './${ test }';`).join('\n'), resolveDir: frontend },
  nodePaths: [ join(here, '../node_modules') ],
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'iife',
  target: 'chrome120',
  loader: { '.bpmn': 'text', '.dmn': 'text', '.form': 'json', '.woff2': 'empty', '.woff': 'empty', '.eot': 'empty', '.ttf': 'empty', '.svg': 'empty' },
  logLevel: 'warning'
});

const text = suffix => outputFiles.filter(file => file.path.endsWith(suffix)).map(file => file.text).join('\n');
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'
  ]
});

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

  // a component never fetches anything: whatever leaves the page fails the run
  const fetched = [];
  await page.route('**/*', route => {
    fetched.push(route.request().url());
    return route.abort();
  });

  const errors = [];
  page.on('pageerror', error => errors.push(String(error.stack || error)));

  await page.setContent('<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body></body></html>');
  await page.addStyleTag({ content: text('.css') });
  await page.addScriptTag({ content: readFileSync(require.resolve('mocha/mocha.js'), 'utf8') });
  await page.evaluate(() => window.mocha.setup({ ui: 'bdd', reporter: 'json', timeout: 10000 }));
  await page.addScriptTag({ content: text('.js') });

  const results = await page.evaluate(() => new Promise(resolve => {
    const outcome = { passed: [], failed: [] };
    window.mocha.run(() => resolve(outcome))
      .on('pass', test => outcome.passed.push(test.fullTitle()))
      .on('fail', (test, error) => outcome.failed.push({ title: test.fullTitle(), stack: error.stack || error.message }));
  }));

  for (const title of results.passed) {
    console.log(`  ok    ${ title }`);
  }
  for (const { title, stack } of results.failed) {
    console.error(`  FAIL  ${ title }\n${ stack }\n`);
  }
  for (const error of errors) {
    console.error(`  ERROR in the page\n${ error }\n`);
  }
  for (const url of fetched) {
    console.error(`  FETCHED  ${ url }`);
  }
  console.log(`${ results.passed.length } passed, ${ results.failed.length } failed `
    + `(${ tests.map(test => relative('.', test)).join(', ') })`);
  process.exitCode = results.failed.length || errors.length || fetched.length || !results.passed.length ? 1 : 0;
} finally {
  await browser.close();
}
