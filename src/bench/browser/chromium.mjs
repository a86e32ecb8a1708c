// Finds the machine's own Chromium, as the browser tests do, and says how it is started.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** @param {string} path */
const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string} the program */
export const findChromium = () => {
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean);
  const found = [
    process.env.CHROMIUM || '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...USUAL_PLACES,
  ].find((path) => path && canRun(path));
  if (!found) {
    throw new Error('Chromium or Chrome is needed: install it, or let CHROMIUM name the program.');
  }
  return found;
};

/** Root gets no sandbox. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--hide-scrollbars',
  ...(process.getuid && process.getuid() === 0 ? ['--no-sandbox'] : []),
];
