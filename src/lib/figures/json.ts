import { provenance, subtitle, tableOf, titleOf } from './figure.ts';
import type { Subject } from './subject.ts';

/** The rows of a chart with what they are, as JSON. */
export function toJson(subject: Subject): string {
  const { head, rows } = tableOf(subject);
  const value = {
    document: subject.document.id,
    chart: subject.id,
    title: titleOf(subject),
    selected: subtitle(subject),
    picks: subject.picks,
    source: provenance(subject),
    rows: rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? null])))
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
