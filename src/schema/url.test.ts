import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOfUrl } from './url.ts';

describe('an address in content', () => {
  it('is https with a host name', () => {
    assert.equal(faultOfUrl('https://example.org/a?b=c#d'), null);
  });

  it('is never a way to run code, to hide a target or to track a reader', () => {
    const faulty = {
      'javascript:alert(1)': /`javascript:`/,
      'data:text/html,x': /`data:`/,
      'http://example.org/': /http address/,
      'https://127.0.0.1/': /numeric/,
      'https://[::1]/': /numeric/,
      'https://user:word@example.org/': /user name or password/,
      'https://bit.ly/x': /shortener/,
      'https://example.org/?utm_source=x': /tracking parameter `utm_source`/,
      'https://r\u0435uters.com/x': /Unexpected host `r\u0435uters\.com`, which is `xn--ruters-[a-z0-9]+\.com`/,
      'https://\u0430\u0440\u0440\u04cf\u0435.com/': /which is `xn--/,
      'example.org': /full web address/,
    };
    for (const [address, message] of Object.entries(faulty)) assert.match(faultOfUrl(address) ?? '', message, address);
  });

  it('may have letters of its own language', () => {
    for (const address of ['https://zürich.example/', 'https://кремль.рф/news', 'https://भारत.भारत/'])
      assert.equal(faultOfUrl(address), null, address);
  });

  it('may be http only where the caller has an archived copy', () => {
    assert.equal(faultOfUrl('http://example.org/', { allowHttp: true }), null);
  });
});
