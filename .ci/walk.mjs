// Walks a hosted site from page to page, and reads what its host says: node walk.mjs <base url> <chromium>
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const [, , base, chromium] = process.argv;
const ENTRIES = ['', 'index.html', '404.html', 'sitemap.xml', 'robots.txt', 'llms.txt', 'codes.json', 'linkify.js', 'site.webmanifest', 'schema/site.schema.json'];
const AT_ONCE = 16;
const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
};
const FOREVER = 'public, max-age=31536000, immutable';

const seen = new Set();
const queue = [];
const wrong = [];
const kinds = new Map();

const add = (address, from) => {
  const url = new URL(address, from);
  url.hash = '';
  url.search = '';
  if (url.href.startsWith(base) && !seen.has(url.href)) {
    seen.add(url.href);
    queue.push({ address: url.href, from });
  }
};

const unescaped = (text) => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;/g, "'");

/** What a file leads to, by its kind. */
const links = (kind, text) => {
  const found = [];
  const collect = (pattern) => {
    for (const match of text.matchAll(pattern)) {
      found.push(unescaped(match[1]));
    }
  };
  if (kind === 'html') {
    collect(/\s(?:href|src|action|data-zoom|data-zoom-look|data-manifest)="([^"#?][^"]*)"/g);
  } else if (kind === 'css') {
    collect(/url\("?([^")]+)"?\)/g);
  } else if (kind === 'xml' || kind === 'atom') {
    collect(/<loc>([^<]+)<\/loc>/g);
    collect(/\shref="([^"]+)"/g);
  } else if (kind === 'md' || kind === 'txt') {
    collect(/\]\(<?([^)>\s]+)>?\)/g);
  } else if (kind === 'json') {
    collect(/"(?:url|json|page)":\s*"([^"]+)"/g);
  }
  return found.filter((link) => !/^(?:data|mailto|tel|javascript):/.test(link));
};

const check = (condition, address, what) => condition || wrong.push(address + ': ' + what);

const read = async ({ address, from }) => {
  const answer = await fetch(address, { redirect: 'manual' });
  const text = await answer.text();
  const path = new URL(address).pathname;
  const kind = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  const header = (name) => answer.headers.get(name);
  kinds.set(kind, (kinds.get(kind) || 0) + 1);
  check(answer.status === 200, address, answer.status + ', linked from ' + from);
  const isIcon = kind === 'svg';
  const type = path.endsWith('/opensearch.xml') ? 'application/opensearchdescription+xml; charset=utf-8' : TYPES[kind];
  check(!type || header('content-type') === type || (isIcon && header('content-type').startsWith(type)), address, header('content-type'));
  check(header('x-content-type-options') === 'nosniff', address, 'no nosniff');
  const fingerprinted = /\/assets\/[^/]+\.[0-9a-f]{8,}\.|\/search\/[a-z-]+-[0-9a-f]{8,}\//.test(path);
  check(header('cache-control') === (fingerprinted ? FOREVER : 'no-cache'), address, header('cache-control'));
  const open = kind === 'json' || path.endsWith('/linkify.js');
  check(header('access-control-allow-origin') === (open ? '*' : null), address, 'allows ' + header('access-control-allow-origin'));
  check(kind !== 'html' || header('content-security-policy') === "frame-ancestors 'self'", address, 'may be framed');
  check(text.length < 2048 || kind === 'webp' || kind === 'png' || header('content-encoding') === 'gzip', address, 'not compressed');
  if (answer.status === 200 && kind !== 'js' && !path.includes('/schema/')) {
    links(kind, text).forEach((link) => add(link, address));
  }
};

ENTRIES.forEach((entry) => add(entry, base));
const walkers = Array.from({ length: AT_ONCE }, async () => {
  while (queue.length) {
    await read(queue.shift());
  }
});
await Promise.all(walkers);
while (queue.length) {
  await read(queue.shift());
}
assert.deepEqual(wrong.slice(0, 20), [], wrong.length + ' things are wrong');
assert.ok(seen.size > 1000, 'only ' + seen.size + ' files were found');

const folder = await fetch(base.replace(/\/$/, ''), { redirect: 'manual' });
assert.equal(folder.status, 301);
assert.equal(new URL(folder.headers.get('location'), base).href, base);

const bare = await fetch(base + 'nl/code/');
assert.equal(bare.status, 404, 'a folder without a page');
assert.match(await bare.text(), /data-not-found/);
const spelled = await fetch(base + 'code/2278622236.html', { redirect: 'manual' });
assert.equal(spelled.status, 301, 'the host itself leads on from another notation');
assert.equal(new URL(spelled.headers.get('location'), base).href, base + 'code/0x87d1041c.html');

// Addresses that nobody published, as tired people write them.
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--accept-lang=nl'] });
try {
  const page = await browser.newPage();
  let failed = [];
  page.on('response', (answer) => answer.status() >= 400 && failed.push(answer.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('pageerror', (error) => failed.push(String(error)));

  const missing = base + 'nl/code/x/y';
  const answer = await page.goto(missing, { waitUntil: 'networkidle0' });
  assert.equal(answer.status(), 404);
  assert.equal(await page.$eval('[data-language=nl] input', (field) => field.value), 'y');
  assert.ok(await page.evaluate(() => document.styleSheets[0].cssRules.length > 0), 'it has its style');
  assert.deepEqual(failed.filter((url) => !url.startsWith(missing) && !/\/code\/[^/]+\.html$/.test(url)), []);

  const leadsTo = async (from, to) => {
    await page.goto(base + from, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction((end) => location.href.endsWith(end), { timeout: 20000 }, to).catch(() => {
      throw new Error(from + ' leads to ' + page.url() + ', not to ' + to);
    });
  };
  await leadsTo('code/0x87d1041c.html#ios', '/nl/code/0x87d1041c.html#ios');
  await leadsTo('code/0X87D1041C', '/nl/code/0x87d1041c.html');
  await leadsTo('de/CODE/-2016345060/', '/de/code/0x87d1041c.html');
  await leadsTo('code/2278622236?from=ticket', '/nl/code/0x87d1041c.html?from=ticket');
} finally {
  await browser.close();
}

const counts = [...kinds].sort().map(([kind, count]) => count + ' ' + kind);
console.log(seen.size + ' files walked under ' + new URL(base).pathname + ': ' + counts.join(', '));
