// Serves a folder as a good host does: gzip for what is text, and long caching for what has its digest in its name.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

/**
 * @param {string} folder
 * @param {RegExp} [emptied] paths of files that come without what stands in them
 * @returns {Promise<{address: string, close: function()}>} address ends with a slash
 */
export const serve = async (folder, emptied) => {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://site/').pathname));
    const name = path.endsWith('/') ? path + 'index.html' : path;
    const file = await readFile(join(folder, name)).catch(() => null);
    const shown = file ? name : '/404.html';
    const body = file || (await readFile(join(folder, shown)));
    const type = TYPES[extname(shown)];
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type || 'application/octet-stream',
      'Cache-Control': HASHED.test(shown) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(type && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    });
    const text = emptied && emptied.test(name) ? Buffer.alloc(0) : body;
    response.end(type ? gzipSync(text, { level: 9 }) : text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
