// gallery.mjs FOLDER: the gallery that `serve` has, in light, in dark, from right to left and on paper.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCamera } from './camera.mjs';

const WIDTHS = [360, 1440];
const HEIGHT = 900;
const PAGES = { ltr: '_gallery/', rtl: '_gallery/rtl' };

/** @returns {Promise<{address: string, stop: function()}>} when it answers */
const startPreview = () =>
  new Promise((done, failed) => {
    const preview = spawn('./foutwijzer', ['serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => failed(new Error('the preview does not start')), 120_000);
    let said = '';
    const hear = (text) => {
      said += text;
      const address = said.match(/http:\/\/[^\s/]+\//);
      if (address) {
        clearTimeout(timer);
        done({ address: address[0], stop: () => preview.kill() });
      }
    };
    preview.stdout.on('data', hear);
    preview.stderr.on('data', hear);
    preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
  });

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const preview = await startPreview();
const camera = await openCamera();
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const page = await camera.browser.newPage();
    const answer = await page.goto(preview.address + path, { waitUntil: 'load' });
    if (!answer.ok()) {
      throw new Error(`${path}: ${answer.status()}`);
    }
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: HEIGHT });
        await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`), fullPage: true });
      }
    }
    await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'a4' });
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1123 }); // an A4 sheet
    await page.screenshot({ path: join(folder, `${name}-print.png`), fullPage: true });
    await page.close();
  }
} finally {
  await camera.close();
  preview.stop();
}
console.log(`look at ${folder}`);
