import type { TimelineRow } from '../series/timeline.ts';
import { ellipsis, textWidth } from './text.ts';
import type { TimeScale } from './time-scale.ts';

/** A date's mark and its label, px from the plot's left. */
export interface TimelineMark {
  /** The mark's ends; alike for a date that is drawn as a dot. */
  left: number;
  right: number;
  shape: 'dot' | 'bar' | 'deadline';
  label: {
    x: number;
    anchor: 'start' | 'end';
    /** Above its bar, which leaves no room beside it. */
    above: boolean;
    /** Its name and, where that does not say them, its years; shortened to the room there is. */
    name: string;
    years: string;
  };
}

/** Font size of labels, px. */
export const SIZE = 12;
export const DOT = 4;

const GAP = 6;
/** Shorter than this, px, a stretch is drawn as a dot. */
const SHORT = 12;
/** Less room than this, px, does not hold a label that has to be cut. */
const LEAST = 72;
/** Px between the day of signing and a label that keeps clear of it. */
const CLEAR = 5;

/** The years that a row covers: `2001`, `2021–2025`; a date without a year of its own has none. */
export function yearsOf({ start, end }: Pick<TimelineRow, 'start' | 'end'>): string {
  if (start === null || end === null) return '';
  const [first, last] = [Math.floor(start), Math.ceil(end) - 1];
  return last > first ? `${first}–${last}` : String(first);
}

/**
 * Where a row's mark stands, and its label beside it: behind the mark where it fits between it and the day of signing
 * or the edge, else before it, else where there is more room.
 * @param signed the day of signing, from which deadlines run; null where there is none.
 * @param width of the plot, px.
 * @param name what the row is called.
 */
export function planRow(
  row: TimelineRow,
  time: TimeScale,
  signed: number | null,
  width: number,
  name: string
): TimelineMark {
  const mark = stretchOf(row, time, signed, width);
  const years = yearsOf(row);
  const said = row.kind === 'date' || name.includes(years.slice(0, 4));
  return { ...mark, label: place(mark, time, signed, width, name, said ? '' : years) };
}

function stretchOf(
  { start, end, ahead }: TimelineRow,
  time: TimeScale,
  signed: number | null,
  width: number
): Pick<TimelineMark, 'left' | 'right' | 'shape'> {
  const from = start ?? (ahead ? signed : null);
  const left = from === null ? 0 : time.scale(from);
  const right = end === null ? width : time.scale(end);
  const shape = start === null ? 'deadline' : 'bar';
  if (right - left >= SHORT) return { left, right, shape };
  const middle = (left + right) / 2;
  return { left: middle, right: middle, shape: 'dot' };
}

function place(
  { left, right, shape }: Pick<TimelineMark, 'left' | 'right' | 'shape'>,
  time: TimeScale,
  signed: number | null,
  width: number,
  name: string,
  years: string
): TimelineMark['label'] {
  const out = GAP + (shape === 'dot' ? DOT : 0);
  const [before, behind] = [left - out, right + out];
  const tail = years === '' ? 0 : textWidth(` ${years}`, SIZE);
  const length = textWidth(name, SIZE) + tail;
  const line = signed === null ? width : time.scale(signed) - CLEAR;
  const clear = (behind < line ? line : width) - behind;
  const cut = (room: number) => ellipsis(name, SIZE, room - tail);
  if (length <= clear) return { x: behind, anchor: 'start', above: false, name, years };
  if (length <= before) return { x: before, anchor: 'end', above: false, name, years };
  if (length <= width - behind) return { x: behind, anchor: 'start', above: false, name, years };
  const room = Math.max(before, width - behind);
  if (room < LEAST && right - left > room) {
    return { x: left + 2, anchor: 'start', above: true, name: cut(right - left - 4), years };
  }
  return before > width - behind
    ? { x: before, anchor: 'end', above: false, name: cut(before), years }
    : { x: behind, anchor: 'start', above: false, name: cut(width - behind), years };
}
