import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss as css, minifyHtml as html } from '../../scripts/cdn/minify-literals.mjs';

describe('minifying the templates of the CDN build', () => {
  it('takes indentation and comments out of CSS', () => {
    assert.equal(
      css(`
  /* It can't stay; nor { this }. */
  a:hover,
  b {
    color: red;
  }
`),
      ' a:hover,b{color:red}',
    );
  });

  it('keeps the spaces of CSS that mean something', () => {
    const text = 'a :hover > b + c{margin:calc(1px + 2px) -1px;grid-area:1 / 2}';
    assert.equal(css(text), text);
    assert.equal(
      css('a{--_x: 1px;color: var(--_x);&:hover{top: 0;}}'),
      'a{--_x:1px;color:var(--_x);&:hover{top:0}}',
    );
    assert.equal(css('a/**/b'), 'a b');
    assert.equal(
      css('@container  (inline-size < 40rem) and (a)  {'),
      '@container (inline-size < 40rem) and (a){',
    );
  });

  it('keeps strings of CSS as they are', () => {
    const text = `a::before{content:"a ;  { /* b */ \\" ,  c: d;}";quotes:' ; ' "'"}`;
    assert.equal(css(text), text);
  });

  it('keeps one white space wherever HTML had some', () => {
    assert.equal(html('<b>a</b>\n      <!-- why -->\n  <i>b  c</i>'), '<b>a</b> <i>b  c</i>');
    assert.equal(html('<b>a</b> <i>b</i>'), '<b>a</b> <i>b</i>');
  });
});
