import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest moment that a ZIP file can hold, in whatever zone. */
const EPOCH = '1980-01-01T00:00:00';

/** A moment as Office writes it, outside of what a document says. */
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;

/** Where a chart's number stands in the names of parts and in what refers to them. */
const NUMBER = /\b((?:chart|Microsoft_Excel_Worksheet))(\d+)(?=\.(?:xml|xlsx)\b)/g;

/** Numbers charts from 1: the writer goes on counting from one file to the next. */
function renumber(names: readonly string[]): (text: string) => string {
  const numbers = names.flatMap((name) => CHART.exec(name)?.slice(1) ?? []);
  const places = new Map(
    numbers.toSorted((a, b) => Number(a) - Number(b)).map((number, i) => [number, i + 1])
  );
  return (text) =>
    text.replace(
      NUMBER,
      (_, kind: string, number: string) => kind + (places.get(number) ?? number)
    );
}

/**
 * An Office file without the moment it was made at, in it and in the workbooks it holds, so that the same slides are
 * the same bytes.
 * @param edit changes a part's XML on the way.
 */
export function timeless(
  file: Uint8Array,
  edit: (name: string, xml: string) => string = (_, xml) => xml
): Uint8Array {
  const parts: Zippable = {};
  const files = unzipSync(file);
  const numbered = renumber(Object.keys(files));
  for (const [old, bytes] of Object.entries(files)) {
    if (old.endsWith('/')) continue;
    const name = numbered(old);
    if (name.endsWith('.xlsx')) parts[name] = [timeless(bytes), { level: 0 }];
    else if (/\.(?:xml|rels)$/.test(name)) {
      const xml = numbered(strFromU8(bytes)).replace(MOMENT, `$1${EPOCH}Z`);
      parts[name] = strToU8(edit(name, xml));
    } else parts[name] = [bytes, { level: 0 }];
  }
  return zipSync(parts, { mtime: EPOCH, level: 6 });
}
