// lighthouse.mjs SITE [KIND...]: what Lighthouse says of each kind of page, as a table in Markdown.
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { PAGES } from './pages.mjs';
import { serve } from './server.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A busy machine slows a page down now and then: what falls short is measured twice more, and the median counts. */
const MORE_RUNS = 2;

const [site, ...wanted] = process.argv.slice(2);

const score = (result, category) => Math.round(result.categories[category].score * 100);
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const measure = async (url, port) => {
  const run = await lighthouse(url, { port, logLevel: 'silent', output: 'json', onlyCategories: CATEGORIES });
  const failed = run.lhr.runtimeError;
  if (failed) {
    throw new Error(`${url}: ${failed.code} ${failed.message}`);
  }
  return run.lhr;
};

/** The audits that cost points, with what they are about. */
const shortcomings = (result) =>
  CATEGORIES.flatMap((category) =>
    result.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && result.audits[id].score !== null && result.audits[id].score < 0.995)
      .map(({ id }) => {
        const { displayValue, details } = result.audits[id];
        const items = ((details && details.items) || []).slice(0, 3).map((item) => JSON.stringify(item).slice(0, 400));
        return [`${category} ${id}${displayValue ? ' ' + displayValue : ''}`, ...items].join('\n      ');
      }),
  );

const row = async (page, base, port) => {
  const results = [await measure(base + page.path, port)];
  if (score(results[0], 'performance') < 100) {
    for (let i = 0; i < MORE_RUNS; i++) {
      results.push(await measure(base + page.path, port));
    }
  }
  const last = results[results.length - 1];
  const requests = last.audits['network-requests'].details.items.filter((r) => !r.url.startsWith('data:'));
  const scores = CATEGORIES.map((category) => median(results.map((r) => score(r, category))));
  const crawlable = !page.noindex || last.audits['is-crawlable'].score === 1;
  const kB = requests.reduce((sum, r) => sum + r.transferSize, 0) / 1000;
  const shift = last.audits['cumulative-layout-shift'].numericValue;
  console.log(
    `| ${page.kind} | ${scores.join(' | ')}${crawlable ? '' : ' (noindex)'} | ${kB.toFixed(1)} | ${requests.length}` +
      ` | ${Number(shift.toFixed(4))} |`,
  );
  const foreign = requests.filter((r) => !r.url.startsWith(base)).map((r) => 'another host: ' + r.url);
  const moved = ((last.audits['layout-shifts'].details || {}).items || []).map(
    ({ node, score: by }) => `moved by ${by.toFixed(4)}: ${node ? node.selector : 'something'}`,
  );
  const short = shortcomings(last).filter((s) => !(page.noindex && s.startsWith('seo is-crawlable')));
  return [...foreign, ...moved, ...short].map((what) => `${page.kind}: ${what}`);
};

const normal = await serve(site);
const still = await serve(site, /\/assets\/bare\.[0-9a-f]+\.js$/); // where choosers stay as they are
const chrome = await launch({ chromePath: findChromium(), chromeFlags: CHROMIUM_FLAGS });
const remarks = [];
try {
  console.log('| page | performance | accessibility | best practices | SEO | kB over the wire | requests | layout shift |');
  console.log('| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const page of PAGES.filter((p) => !wanted.length || wanted.some((w) => p.kind.includes(w)))) {
    remarks.push(...(await row(page, (page.stays ? still : normal).address, chrome.port)));
  }
} finally {
  chrome.kill();
  normal.close();
  still.close();
}
remarks.forEach((remark) => console.log(remark));
