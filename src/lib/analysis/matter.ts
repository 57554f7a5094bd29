import { readDate } from './dateline.ts';
import type { Line } from './lines.ts';
import { isEnded, isPaused } from './punctuation.ts';

/** Two words set apart by blanks, as in a line of signatures. */
export const GAP = /\S[ \t\u3000]{2,}\S/;
/** Who signs, by office and name: 甲国全权代表 李明. */
export const SIGNED =
  /^[^，。；：\s]{2,30}(?:代表|主席|总统|总理|部长|外长|大臣|首相|秘书长)[ \t\u3000][^，。；：\s]{2,20}$/;
const DAY = /[0-9一二三四五六七八九十]\s*月\s*[0-9一二三四五六七八九十]{1,3}\s*日/;
/** A line that is one bracket as a whole: （新华社北京电）. */
export const BRACKETED = /^[（(【][^（）()]*[）)】]$/;
/** The number under which an office files a text: 国发〔2022〕31号. */
export const FILED = /[〔［[][0-9]{4}[〕］\]]\s*[0-9]+\s*号$/;

/** A line of the title block or of the signature: short, no clause, no full stop. */
export function isMatter(line: Line, limit: number): boolean {
  return (
    line.text.length <= limit &&
    !isEnded(line.text) &&
    !isPaused(line.text) &&
    !line.text.includes('，')
  );
}

/** A line that stands by itself: a date, a remark in brackets. */
export function standsAlone(line: Line): boolean {
  const { text } = line;
  return (
    text.length <= 60 &&
    (BRACKETED.test(text) || (text.length <= 20 && isDated(text) && isMatter(line, 20)))
  );
}

/** Whether a line names a day of the calendar. */
export function isDated(text: string): boolean {
  return readDate(text) !== null || DAY.test(text);
}
