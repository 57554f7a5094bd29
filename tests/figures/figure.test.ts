import { XmlElement, parseXml } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { light } from '#lib/charts/palette.ts';
import { draw } from '#lib/figures/draw-on-server.ts';
import { figure } from '#lib/figures/figure.ts';
import { SIZES } from '#lib/figures/sizes.ts';
import { typefaces } from '#lib/figures/typefaces.ts';
import { figureFiles, subjectOf } from '#lib/server/figures.ts';
import { fontFiles } from '#lib/server/typefaces.ts';
import { all } from '../charts/drawn.ts';
import { textBoxes } from './boxes.ts';
import { FIGURES, OPTIONS, seed } from './seed.ts';

const analysis = await seed();

const HARMLESS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan style'.split(' ')
);

function elements(root: XmlElement): XmlElement[] {
  return [
    root,
    ...root.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : []))
  ];
}

const REACHES_OUT = /^on|^class$|^style$|^id$|href/;
const RUNS = /var\(|url\(|currentColor/i;

/** All elements of a file, once it is sure that none of them can reach out or run. */
function harmless(svg: string): XmlElement[] {
  const { root } = parseXml(svg);
  const all = root ? elements(root) : [];
  const harmful = all.flatMap(({ name, attributes }) => [
    ...(HARMLESS.has(name) ? [] : [name]),
    ...Object.entries(attributes)
      .filter(([key, value]) => REACHES_OUT.test(key) || RUNS.test(value))
      .map(([key, value]) => `${name} ${key}="${value}"`)
  ]);
  expect(harmful).toEqual([]);
  return all;
}

describe.each(FIGURES)('$id in $lang', ({ id, lang }) => {
  test('holds nothing but geometry, colours and text; outlined, not even text', () => {
    const files = figureFiles(subjectOf(id, analysis, lang), OPTIONS);
    const web = harmless(files.web());
    const styles = web.filter(({ name }) => name === 'style');
    expect(styles).toHaveLength(1);
    expect(styles[0]?.text).toMatch(
      /^(?:@font-face\{font-family:'[\w ]+';src:url\(data:font\/otf;base64,[\w+/=]+\)\})+$/
    );
    expect(web.filter(({ name }) => name === 'text').length).toBeGreaterThan(10);

    const outlined = harmless(files.outlined());
    const names = new Set(outlined.map(({ name }) => name));
    for (const name of ['text', 'tspan', 'style']) expect(names).not.toContain(name);
    expect(outlined.some(({ attributes }) => 'font-family' in attributes)).toBe(false);
  });

  test.each([SIZES.wide, SIZES.square, SIZES.a4, { width: 720, height: null }])(
    'every text stands within $width × $height',
    (size) => {
      const faces = typefaces(fontFiles, lang);
      const tree = figure(subjectOf(id, analysis, lang), { ...OPTIONS, size }, draw, faces);
      const [, , width = 0, height = 0] = tree.attributes.viewBox?.split(' ').map(Number) ?? [];
      const boxes = textBoxes(tree, faces);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || top < 0 || right > width + 0.01 || bottom > height + 0.01
      );
      const missing = [...boxes.map(({ text }) => text).join('')].filter(
        (character) => faces.face(character, 'text').font.charToGlyphIndex(character) === 0
      );
      expect(missing).toEqual([]);
      expect(boxes.length).toBeGreaterThan(10);
      expect(outside).toEqual([]);
      expect(tree.attributes.width).toBe(String(size.width));
      if (size.height !== null) expect(tree.attributes.height).toBe(String(size.height));
    }
  );

  test('says its title, its source and the hash of its text', () => {
    const faces = typefaces(fontFiles, lang);
    const tree = figure(subjectOf(id, analysis, lang), OPTIONS, draw, faces);
    const words = textBoxes(tree, faces)
      .map(({ text }) => text)
      .join('');
    expect(words).toContain(analysis.document.source.sha256.slice(0, 12));
    expect(words.replaceAll(' ', '')).toContain(lang === 'zh' ? '声明图谱' : 'StatementAtlas');
  });
});

test('title and source can be left out, and paper too', () => {
  const faces = typefaces(fontFiles, 'zh');
  const subject = subjectOf('terms', analysis, 'zh');
  const bare = figure(
    subject,
    { ...OPTIONS, theme: 'transparent', title: false, source: false },
    draw,
    faces
  );
  const words = textBoxes(bare, faces).map(({ text }) => text);
  expect(words.join('')).not.toContain('SHA256');
  expect(bare.children.some((child) => typeof child !== 'string' && child.name === 'rect')).toBe(
    false
  );
});

test.each(['network', 'timeline'] as const)(
  'labels of a transparent figure stand on no paper of their own: %s',
  (id) => {
    const faces = typefaces(fontFiles, 'zh');
    const subject = subjectOf(id, analysis, 'zh');
    const papers = (['light', 'transparent'] as const).map((theme) => {
      const tree = figure(subject, { ...OPTIONS, theme }, draw, faces);
      return all(tree, 'rect').filter(
        ({ attributes }) => attributes.fill === light.paper && !attributes.stroke
      ).length;
    });
    expect(papers[0]).toBeGreaterThan(10);
    expect(papers[1]).toBe(0);
  }
);

test('what is picked stands beneath the title', () => {
  const faces = typefaces(fontFiles, 'en');
  const subject = subjectOf('themes', analysis, 'en', { theme: 'energy' });
  const words = textBoxes(figure(subject, OPTIONS, draw, faces), faces).map(({ text }) => text);
  expect(words.some((text) => /^Selected: .*Energy/.test(text))).toBe(true);
});

test.each(['terms', 'keyness', 'references', 'timeline'] as const)(
  'a figure without rows says so: %s',
  (id) => {
    const bare: Analysis = { ...analysis, terms: [], references: [], links: [] };
    const faces = typefaces(fontFiles, 'en');
    const tree = figure(subjectOf(id, bare, 'en'), OPTIONS, draw, faces);
    const words = textBoxes(tree, faces).map(({ text }) => text);
    expect(words).toContain('There is nothing to draw for this document.');
  }
);

const HOSTILE = `<script>alert(1)</script>]]>&amp;"'\u0000\u0008\ufffe\ud800<!--`;

/** A document in which everything that can be shown tries to be markup. */
function hostile({ document, sections, terms, references, links, ...rest }: Analysis): Analysis {
  return {
    ...rest,
    document: { ...document, title: HOSTILE, titleEn: HOSTILE },
    sections: sections.map((section) => ({
      ...section,
      label: HOSTILE + section.label,
      title: HOSTILE
    })),
    terms: terms.map((term) => ({ ...term, text: HOSTILE + term.text, gloss: HOSTILE })),
    references: references.map((name) => ({
      ...name,
      name: HOSTILE + name.name,
      gloss: HOSTILE
    })),
    links: links.map((link) => ({
      ...link,
      evidence: link.evidence.map((each) => ({ ...each, label: HOSTILE }))
    }))
  };
}

test.each(FIGURES)('markup in a document stays text: $id in $lang', ({ id, lang }) => {
  const files = figureFiles(subjectOf(id, hostile(analysis), lang), OPTIONS);
  const web = files.web();
  harmless(web);
  harmless(files.outlined());
  expect(web).not.toContain('<script');
  expect(web).not.toContain(']]>');
  // eslint-disable-next-line no-control-regex
  expect(web).not.toMatch(/[\u0000-\u0008\ufffe\ud800]/);
  expect(() => files.png(0.25)).not.toThrow();
});
