import type PptxGenJS from 'pptxgenjs';
import { POSITIONS } from '../analysis/kinds.ts';
import type { Palette } from '../charts/palette.ts';
import { ellipsis } from '../charts/text.ts';
import { formatEdtf } from '../i18n/edtf.ts';
import { m } from '../i18n/index.ts';
import { positionName } from '../i18n/positions.ts';
import type { ChartSeries } from '../series/registry.ts';
import { shorten } from './shorten.ts';
import type { Subject } from './subject.ts';

/** A chart that PowerPoint draws itself, from a workbook that can be edited. */
export interface NativeChart {
  data: PptxGenJS.OptsChartData[];
  options: PptxGenJS.IChartOpts;
}

type Make<Series> = (series: Series, subject: Subject, palette: Palette) => NativeChart;

/** PowerPoint's colours have no number sign. */
export function officeColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

function withGloss(text: string, gloss: string | null, subject: Subject): string {
  return subject.names.locale === 'en' && gloss ? `${text} ${gloss}` : text;
}

/** First row on top; the package's types know only the other way. */
const DOWNWARDS = { catAxisOrientation: 'maxMin' } as object;

const bars: PptxGenJS.IChartOpts = {
  ...DOWNWARDS,
  barDir: 'bar',
  valAxisHidden: true,
  valGridLine: { style: 'none' },
  showLegend: false,
  catAxisLabelFrequency: '1'
};

const terms: Make<ChartSeries['terms']> = ({ rows }, subject, palette) => ({
  data: [
    {
      name: m.column_count({}, subject.names),
      labels: rows.map(({ text, gloss }) => withGloss(text, gloss, subject)),
      values: rows.map(({ count }) => count)
    }
  ],
  options: {
    ...bars,
    chartColors: [officeColour(palette.mark)],
    showValue: true,
    barGapWidthPct: 35
  }
});

const positions: Make<ChartSeries['positions']> = ({ rows }, { names }, palette) => {
  const labels = rows.map(({ by, id }) => (by === 'section' ? names.section(id) : id));
  const shown = POSITIONS.filter((id) => rows.some(({ counts }) => counts[id] > 0));
  return {
    data: shown.map((id) => ({
      name: positionName(id, names.locale),
      labels,
      values: rows.map(({ counts }) => counts[id])
    })),
    options: {
      ...bars,
      barGrouping: 'stacked',
      barGapWidthPct: 35,
      chartColors: shown.map((id) =>
        officeColour(palette.positions[POSITIONS.indexOf(id)] ?? palette.mark)
      ),
      showLegend: true,
      legendPos: 't'
    }
  };
};

/** Years a single date is wide, so that its bar can be seen. */
const INSTANT = 0.5;

/** What PowerPoint sets on one line beside a bar, px. */
const LABEL = { size: 12, width: 330 };

/** Bars from a date to a date: an invisible bar up to the first, a visible one from there. */
const timeline: Make<ChartSeries['timeline']> = (series, subject, palette) => {
  const { names } = subject;
  const years = series.rows.flatMap(({ start, end }) => [start ?? end ?? 0, end ?? start ?? 0]);
  const first = Math.floor(Math.min(...years)) - 1;
  const last = Math.ceil(Math.max(...years)) + 1;
  const labels = series.rows.map(({ name, gloss, kind, date }) => {
    if (kind === 'date') return formatEdtf(date, names.locale);
    return ellipsis(names.locale === 'en' && gloss ? gloss : name, LABEL.size, LABEL.width);
  });
  const ends = series.rows.map(({ start, end }) => ({
    from: start ?? first,
    to: Math.max(end ?? last, (start ?? first) + INSTANT)
  }));
  return {
    data: [
      { name: m.column_from({}, names), labels, values: ends.map(({ from }) => from) },
      { name: m.column_date({}, names), labels, values: ends.map(({ from, to }) => to - from) }
    ],
    options: {
      ...bars,
      barGrouping: 'stacked',
      barGapWidthPct: 60,
      chartColors: [officeColour(palette.paper), officeColour(palette.mark)],
      valAxisHidden: false,
      valAxisMinVal: first,
      valAxisMaxVal: last,
      valAxisLabelFormatCode: '0'
    }
  };
};

/** The native chart of a subject; null where PowerPoint has none of its kind. */
export function nativeChart(subject: Subject, palette: Palette): NativeChart | null {
  const { series } = shorten(subject);
  const made = (() => {
    switch (subject.id) {
      case 'terms':
        return terms(series as ChartSeries['terms'], subject, palette);
      case 'positions':
        return positions(series as ChartSeries['positions'], subject, palette);
      case 'timeline':
        return timeline(series as ChartSeries['timeline'], subject, palette);
      default:
        return null;
    }
  })();
  return made && made.data[0]?.labels?.length ? made : null;
}
