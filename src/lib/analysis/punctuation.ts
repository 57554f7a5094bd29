const ENDED = /[。！？!?…；;：:][”’）》」』】〉）)"']*$/;
const FULL_STOP = /[。！？!?…][”’）》」』】〉）)"']*$/;
const PAUSED = /[，、,（(“‘《〈—-]$/;

/** A remark in brackets behind a full stop: 稳定就业。（财政部负责） */
const REMARK = /[。！？!?；;][（(][^（）()]{1,100}[）)]$/;

/** Whether the line closes what it says: a full stop, a semicolon or a colon, with its closing marks or a remark. */
export const isEnded = (line: string): boolean =>
  ENDED.test(line.slice(-8)) || REMARK.test(line.slice(-103));

/** Whether the line ends with a full stop and its closing marks. */
export const isFullStopped = (line: string): boolean => FULL_STOP.test(line.slice(-8));

/** Whether the line ends with a colon: what follows is its list. */
export const announces = (line: string): boolean => /[：:]$/.test(line);

/** Whether the sentence's last clause says that a list follows: 必须把握以下原则。 */
export function promisesList(sentence: string): boolean {
  if (!sentence.endsWith('。')) return false;
  const breaks = ['，', '。', '；'].map((mark) => sentence.lastIndexOf(mark, sentence.length - 2));
  return /以下|下列/.test(sentence.slice(Math.max(...breaks) + 1));
}

/** Whether the line ends in mid-breath: a comma, an opening bracket. */
export const isPaused = (line: string): boolean => PAUSED.test(line.slice(-1));

/** Whether the line begins with a sign that nothing begins with: a stop, a closing mark, a per cent sign. */
export const opensInMidClause = (line: string): boolean =>
  /^[，。、；：！？”’）》」』】〉%％]/.test(line);
