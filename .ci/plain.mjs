// Reads copies in Firefox with JavaScript switched off: node plain.mjs <folder> <whole file> <file in Dutch> <firefox>
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const PATIENCE_MS = 20000;

const [, , folder, packed, plain, firefox] = process.argv;
const address = (file) => pathToFileURL(file).href;
const inFolder = (path) => address(folder.replace(/\/?$/, '/' + path));

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefox,
  headless: true,
  extraPrefsFirefox: { 'javascript.enabled': false },
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });

  /** Without scripts a page cannot wait for itself. */
  const until = async (what, condition, ...values) => {
    const end = Date.now() + PATIENCE_MS;
    while (!(await page.evaluate(condition, ...values))) {
      assert.ok(Date.now() < end, what);
      await sleep(200);
    }
  };
  const follow = async (selector) => {
    await until(selector, (link) => document.querySelectorAll(link).length > 0, selector);
    await page.evaluate((link) => document.querySelector(link).click(), selector);
  };
  const reads = (text) => until(text, (wanted) => Boolean(document.body?.innerText.includes(wanted)), text);

  await page.goto('data:text/html,<p>off</p><script>document.querySelector("p").textContent = "on"</script>');
  await reads('off');

  await page.goto(inFolder('START.html'));
  await follow('a[hreflang=nl]');
  await reads('Alle foutcodes');
  await follow('a[href$="codes.html"]');
  await until('a row', () => document.querySelectorAll('a[href$="code/0x87d1041c.html"]').length > 0);
  await follow('a[href$="code/0x87d1041c.html"]');
  await reads('De app stond op het apparaat');

  await page.goto(address(plain));
  await follow('a[href="#nl/code/0x87d1041c"]');
  await until('the article in view', () => {
    const article = document.querySelector(':target');
    const { top } = article ? article.getBoundingClientRect() : {};
    return top > -2 && top < innerHeight / 2 && article.innerText.includes('De app stond op het apparaat');
  });

  await page.goto(address(packed));
  await reads('ingepakt');
  await reads('0x87D1041C');
  assert.equal(await page.evaluate(() => document.querySelector('.old-browser').offsetHeight), 0);

  console.log('Firefox ' + (await browser.version()) + ': copies are read without scripts');
} finally {
  await browser.close();
}
