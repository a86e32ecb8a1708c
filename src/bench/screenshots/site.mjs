// site.mjs SITE FOLDER: one sheet for each kind of page and language, of three windows in light and in dark.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCamera } from './camera.mjs';
import { serve } from './server.mjs';

const WIDTHS = [360, 768, 1440];
const HEIGHT = 800;
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['nl', 'ar'];
const SCALE = 0.6;
const MOST_BYTES = 1_500_000;

/** @param {string} text */
const search = (text) => async (page) => {
  await page.focus('[role=search] input');
  await page.waitForSelector('[role=combobox]');
  await page.keyboard.type(text);
  await page.waitForSelector('.search-popup [role=option]');
  await page.waitForNetworkIdle();
};

const KINDS = [
  { kind: 'home', path: 'index.html' },
  { kind: 'code', path: 'code/0x87d1041c.html' },
  { kind: 'code-without-message', path: 'code/0x87d12906.html' },
  { kind: 'list', path: 'codes.html' },
  { kind: 'step', path: 'steps/find-app-details.html' },
  { kind: 'search', path: 'index.html', act: { nl: search('installatie'), ar: search('التثبيت') } },
  { kind: '404', path: 'code/0x87d1041.html', missing: true },
];

const [site, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
readdirSync(folder)
  .filter((name) => /\.(webp|png)$/.test(name))
  .forEach((name) => rmSync(join(folder, name)));

const server = await serve(site);
const camera = await openCamera();
let total = 0;
const sheet = async (name, rows, scale) => {
  const bytes = await camera.compose(join(folder, name), rows, scale);
  total += bytes;
  console.log(`${name}  ${(bytes / 1000).toFixed(1)} kB`);
};
try {
  for (const language of LANGUAGES) {
    for (const { kind, path, act, missing } of KINDS) {
      const url = server.address + (missing ? `${language}/no-such-page/` : `${language}/`) + path;
      const rows = [];
      for (const scheme of SCHEMES) {
        const row = [];
        for (const width of WIDTHS) {
          row.push(await camera.take(url, { width, height: HEIGHT, scheme, language }, act && act[language]));
        }
        rows.push(row);
      }
      await sheet(`${kind}-${language}.webp`, rows, SCALE);
    }
  }
  const code = `${server.address}nl/code/0x87d1041c.html`;
  const hero = [
    await camera.take(code, { width: 1100, height: HEIGHT, scheme: 'light', language: 'nl' }),
    await camera.take(code, { width: 360, height: HEIGHT, scheme: 'dark', language: 'nl' }),
  ];
  await sheet('hero.webp', [hero], 0.9);
} finally {
  await camera.close();
  server.close();
}
console.log(`${(total / 1000).toFixed(0)} kB of ${MOST_BYTES / 1000} kB`);
process.exitCode = total > MOST_BYTES ? 1 : 0;
