// Opens a site in one file, alone in a folder, in Firefox: node single.mjs <file> <firefox>
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [, , file, firefox] = process.argv;
const address = pathToFileURL(file).href;
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') {
      complaints.push(message.text());
    }
  });
  const code = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('h1 > .code')?.textContent === wanted,
      { timeout: 20000 },
      text,
    );

  await page.goto(address + '#0X87D1041C');
  await code('0x87D1041C');
  await page.click('.crumbs a');
  await page.waitForSelector('.hero');
  await page.focus('form[data-search] input[name=q]');
  await page.keyboard.type('0x8000ffff');
  await page.waitForSelector('[role=option]', { timeout: 20000 });
  await page.keyboard.press('Enter');
  await code('0x8000FFFF');
  await page.goBack();
  await page.waitForSelector('.hero');

  await page.evaluate(() => {
    location.hash = '#nl/steps/find-app-details';
  });
  await page.waitForSelector('a.zoom img');
  const width = await page.$eval('a.zoom img', (image) => image.decode().then(() => image.naturalWidth));
  assert.ok(width > 0, 'a picture');

  assert.deepEqual(complaints, []);
  console.log('Firefox ' + (await browser.version()) + ': one file, from ' + address.split('/')[0]);
} finally {
  await browser.close();
}
