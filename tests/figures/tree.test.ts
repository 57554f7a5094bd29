import { expect, test } from 'vitest';
import { drawingOf, element, legible, readDrawing, serialise, short } from '#lib/figures/tree.ts';

test('what only a page needs is left out', () => {
  const markup =
    '<div><!-- c --><svg class="x" role="img" width="10" viewBox="0 0 10 5" style="color:red">' +
    '<title>T</title></svg></div>';
  expect(() => readDrawing(markup)).toThrow('<title>');
  const drawing = readDrawing(
    '<svg class="x" viewBox="0 0 10 5"><g data-mark="m" tabindex="0" onclick="a()">' +
      '<rect x="1" fill="var(--ink)" stroke="url(#a)"/><rect fill="transparent"/></g><g/></svg>'
  );
  expect(serialise(drawing)).toBe('<svg viewBox="0 0 10 5"><g><rect x="1"/></g></svg>');
});

test.each(['<script>1</script>', '<image href="a"/>', '<foreignObject/>', '<use href="#a"/>'])(
  '%s is refused',
  (markup) => {
    expect(() => readDrawing(`<svg>${markup}</svg>`)).toThrow('which a figure cannot hold');
  }
);

test('text and attributes are escaped', () => {
  const tree = element('text', { x: 1.23456, fill: '"><' }, ['a<b>&"]]>\u0000\u0007']);
  expect(serialise(tree)).toBe(
    '<text x="1.23" fill="&quot;&gt;&lt;">a&lt;b&gt;&amp;&quot;]]&gt;</text>'
  );
});

test('characters that XML cannot hold go, others stay', () => {
  expect(legible('a\u0000\ufffe\ud800b\n龘𠮷')).toBe('ab\n龘𠮷');
  expect(short(2 / 3)).toBe('0.67');
});

test('a drawing tells its height before it is read', () => {
  expect(drawingOf('<div><svg viewBox="0 0 10 5.5"><script/></svg></div>').height).toBe(5.5);
  const { marks } = drawingOf('<svg viewBox="0 0 10 5.5"><rect x="1"/></svg>');
  expect(marks()).toEqual([element('rect', { x: 1 })]);
});

test('a drawing that is none is an error', () => {
  expect(() => readDrawing('<p>nothing</p>')).toThrow('no <svg>');
});
