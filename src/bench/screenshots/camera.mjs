// A browser that takes pictures, and puts several of them on one sheet.
import { statSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';

const QUALITY = 48;
const GAP = 24;

/** @typedef {{width: number, height: number, scheme: 'light'|'dark', language: string}} Look */

export const openCamera = async () => {
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });

  /**
   * @param {string} url
   * @param {Look} look
   * @param {function(import('puppeteer-core').Page): Promise} [act] what a reader does before the picture
   * @returns {Promise<string>} a PNG as an address
   */
  const take = async (url, look, act) => {
    const page = await browser.newPage();
    await page.setViewport({ width: look.width, height: look.height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument((chosen) => {
      localStorage.setItem('foutwijzer.language', chosen);
    }, look.language);
    const answer = await page.goto(url, { waitUntil: 'networkidle0' });
    if (!answer.ok() && answer.status() !== 404) {
      throw new Error(`${url}: ${answer.status()}`);
    }
    if (act) {
      await act(page);
    }
    const picture = await page.screenshot({ encoding: 'base64' });
    await page.close();
    return 'data:image/png;base64,' + picture;
  };

  /**
   * @param {string} path of the sheet
   * @param {string[][]} rows of pictures
   * @param {number} scale
   * @returns {Promise<number>} its bytes
   */
  const compose = async (path, rows, scale) => {
    const page = await browser.newPage();
    const lines = rows.map((row) => `<p>${row.map((picture) => `<img src="${picture}">`).join('')}</p>`);
    await page.setContent(
      `<style>body { margin: 0; padding: ${GAP}px; inline-size: max-content; background: #8a939e; zoom: ${scale} }
      p { display: flex; align-items: start; gap: ${GAP}px; margin: 0 } p + p { margin-block-start: ${GAP}px }</style>` +
        lines.join(''),
    );
    await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
    const body = await page.$('body');
    const { width, height } = await body.boundingBox();
    await page.setViewport({ width: Math.ceil(width), height: Math.ceil(height) });
    await page.screenshot({ path, type: 'webp', quality: QUALITY });
    await page.close();
    return statSync(path).size;
  };

  return { browser, take, compose, close: () => browser.close() };
};
