import type { Bilingual } from './contract.ts';
import type { Evidence } from './missing.ts';
import type { Suspect } from './suspects.ts';

const EVIDENCE: Record<Evidence, Bilingual> = {
  preface: { zh: '序文以“如下：”一类的套语结束', en: 'the preface closes with its formula' },
  start: { zh: '正文由此开始', en: 'the body begins here' },
  list: { zh: '前一段的列举到此结束', en: 'a list has just closed' },
  cohesion: { zh: '前后用词明显不同', en: 'the vocabulary changes' }
};

const quote = (text: string) => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

/** What is said of each finding, in both languages. */
export const notes = {
  inferred: (label: string, evidence: readonly Evidence[]): Bilingual => ({
    zh: `标题“${label}”未印出，由后面的序号可知有缺。依据：${evidence.map((one) => EVIDENCE[one].zh).join('；')}。推定该部分从此处开始。`,
    en: `Heading “${label}” is not printed, though the numbering that follows requires it. Placed here because ${evidence.map((one) => EVIDENCE[one].en).join(' and ')}; marked as inferred.`
  }),
  unplaced: (labels: readonly string[]): Bilingual => ({
    zh: `此标题之前缺少“${labels.join('、')}”，正文中看不出其位置，未作推定。`,
    en: `${labels.join(', ')} should stand before this heading. The text does not show where; nothing was inferred.`
  }),
  unprinted: (count: number): Bilingual => ({
    zh: `全文没有标题，按用词的变化分为 ${count} 个部分，编号为推定。`,
    en: `The text prints no headings. It was divided into ${count} parts where its vocabulary changes; their numbers are inferred.`
  }),
  pageBreak: (doubtful: boolean): Bilingual =>
    doubtful
      ? {
          zh: '句子在此处被换行断开，已接上。断处前后不相衔接，可能有文字缺失，未作补充。',
          en: 'The line breaks in mid-sentence and was joined. The two halves do not clearly meet: words may be missing here; none were added.'
        }
      : {
          zh: '句子在此处被换行断开，已接上。',
          en: 'The line breaks in mid-sentence; its halves were joined.'
        },
  repeat: (whole: boolean, first: string, section: string): Bilingual => ({
    zh: `此${whole ? '段' : '处文句'}与“${section}”中的“${quote(first)}”逐字相同，首次出现计入统计，此处为重复。`,
    en: `This ${whole ? 'paragraph' : 'wording'} stands word for word in “${section}” already. The first copy counts; this one is marked as repeated.`
  }),
  markup: (count: number): Bilingual => ({
    zh: `残留的网页标记或页码，共 ${count} 处，不计入正文。`,
    en: `Markup or page numbers left over from the page (${count} ${count === 1 ? 'place' : 'places'}); kept out of the sentences.`
  }),
  cutEnd: (): Bilingual => ({
    zh: '文本在此处中断，其后内容缺失。',
    en: 'The text is cut off here; what followed is missing.'
  }),
  cutParagraph: (): Bilingual => ({
    zh: '此段没有句末标点，可能未完。按原样保留。',
    en: 'This paragraph stops without a full stop and may be incomplete. Kept as it stands.'
  }),
  suspect: (reason: Suspect['reason'], found: string, usual: string | null): Bilingual => {
    switch (reason) {
      case 'misprint':
        return {
          zh: `“${found}”疑为“${usual}”之误：文中他处均作“${usual}”。按原样保留。`,
          en: `“${found}” is probably a misprint for “${usual}”, which the text has everywhere else. Kept as it stands.`
        };
      case 'doubled':
        return {
          zh: `“${found}”疑有衍字或误字。按原样保留。`,
          en: `“${found}”: a character may be doubled or misprinted. Kept as it stands.`
        };
      case 'verbs':
        return {
          zh: `“${found}”两个动词相连，前一个缺少宾语，疑有缺漏。按原样保留。`,
          en: `“${found}”: two verbs meet and the first lacks its object; words may be missing. Kept as it stands.`
        };
      case 'object':
        return {
          zh: `“${quote(found)}”动词与宾语不相搭配，疑有文字缺失或误字。按原样保留。`,
          en: `“${quote(found)}”: the verb does not go with its object; words may be missing or wrong. Kept as it stands.`
        };
      case 'unfinished':
        return {
          zh: `“${quote(found)}”句意未完，疑有文字缺失。按原样保留。`,
          en: `“${quote(found)}” breaks off before its clause is complete; words may be missing. Kept as it stands.`
        };
    }
  }
};
