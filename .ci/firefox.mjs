// Searches the built site in Firefox, opened from a folder: node firefox.mjs <site folder> <firefox>
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [, , site, firefox] = process.argv;
const home = pathToFileURL(site.replace(/\/?$/, '/nl/index.html')).href;

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefox,
  headless: true,
});
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') {
      complaints.push(message.text());
    }
  });

  /** Types into the box and gives the pages that come up. */
  const search = async (query) => {
    await page.goto(home);
    await page.focus('form[data-search] input[name=q]');
    await page.keyboard.type(query);
    await page.waitForSelector('[role=option] a, [role=option][href]', { timeout: 20000 });
    return page.$$eval('[role=option]', (options) =>
      options.map((option) => (option.matches('a') ? option : option.querySelector('a')).href),
    );
  };

  const exact = await search('−2016345060');
  assert.match(exact[0], /\/nl\/code\/0x87d1041c\.html$/, 'a code in decimal, with a real minus');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.pathname.endsWith('/nl/code/0x87d1041c.html'));

  const words = await search('instalatie mislukt');
  assert.match(words[0], /\/nl\/code\/0x87d13b64\.html(#|$)/, 'two words, one mistyped');

  const compound = await search('fout');
  assert.ok(compound.length > 3, 'a part of compounds');

  assert.deepEqual(complaints, []);
  console.log('Firefox ' + (await browser.version()) + ': searched from ' + home.split('/')[0]);
} finally {
  await browser.close();
}
