/** A part of a file, as players of sound and film ask for it (RFC 9110, 14.2). */
(function () {
  'use strict';

  /**
   * @param {Response} whole
   * @param {?string} range what the header says; anything but one plain range gets the whole file
   * @returns {Promise<Response>}
   */
  foutwijzer.partOf = async (whole, range) => {
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range || '') || [];
    if (!from && !to) {
      return whole;
    }
    const blob = await whole.blob();
    const start = from ? +from : Math.max(0, blob.size - to);
    const end = from && to ? Math.min(+to, blob.size - 1) : blob.size - 1;
    const headers = new Headers(whole.headers);
    if (start > end) {
      headers.set('Content-Range', 'bytes */' + blob.size);
      return new Response(null, { status: 416, headers });
    }
    headers.set('Content-Range', 'bytes ' + start + '-' + end + '/' + blob.size);
    headers.set('Content-Length', String(end - start + 1));
    return new Response(blob.slice(start, end + 1), { status: 206, headers });
  };
})();
