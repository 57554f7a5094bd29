import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest moment that a ZIP file can hold, in whatever zone. */
const EPOCH = '1980-01-01T00:00:00';

/** A moment as Office writes it, outside of what a document says. */
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

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
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    if (name.endsWith('/')) continue;
    if (name.endsWith('.xlsx')) parts[name] = [timeless(bytes), { level: 0 }];
    else if (/\.(?:xml|rels)$/.test(name)) {
      const xml = strFromU8(bytes).replace(MOMENT, `$1${EPOCH}Z`);
      parts[name] = strToU8(edit(name, xml));
    } else parts[name] = [bytes, { level: 0 }];
  }
  return zipSync(parts, { mtime: EPOCH, level: 6 });
}
