import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withPolicy } from './secure-pages.ts';

describe('the policy of a page', () => {
  it('names the styles of this page and no others', () => {
    const html = withPolicy('<head><meta charset="utf-8"><style>p{color:red}</style></head>');
    assert.match(
      html,
      /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';/,
    );
    assert.match(html, /style-src 'self' 'sha256-p0bF\+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='">/);
    assert.doesNotMatch(html, /unsafe-inline/);
  });

  it('lets scripts be files, and in the page the known one only', () => {
    const scripts = /script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}=';/;
    assert.match(withPolicy('<meta charset="utf-8" />'), scripts);
    assert.match(withPolicy('<meta charset="utf-8"><script>alert(1)</script>'), scripts);
  });
});
