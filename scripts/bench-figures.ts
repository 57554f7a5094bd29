import Table from 'cli-table3';
import { openFigures, type FigureRequest } from './figure-source.ts';

const LANGUAGES = ['zh', 'en'] as const;
const FORMATS = ['svg', 'png', 'csv'] as const;

const request: FigureRequest = {
  document: '2023-china-russia-joint-statement',
  chart: '',
  select: [],
  size: 'wide',
  scale: 1,
  theme: 'light',
  lang: 'zh',
  title: true,
  source: true,
  outlines: false
};

async function time(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

const figures = await openFigures();
try {
  const batch = await time(async () => {
    for (const lang of LANGUAGES)
      for (const chart of figures.charts)
        for (const format of FORMATS) await figures.make({ ...request, chart, lang }, format);
  });
  const pictures: { chart: string; duration: number }[] = [];
  for (const chart of figures.charts) {
    const duration = await time(() => figures.make({ ...request, chart, scale: 2 }, 'png'));
    pictures.push({ chart, duration });
  }
  const slides = await time(() => figures.slides({ ...request, charts: [...figures.charts] }));

  const slowest = pictures.toSorted((a, b) => b.duration - a.duration)[0]!;
  const mean = pictures.reduce((sum, { duration }) => sum + duration, 0) / pictures.length;
  const files = figures.charts.length * LANGUAGES.length * FORMATS.length;
  const table = new Table({ head: ['figures', 'ms', 'at most'], style: { head: [], border: [] } });
  const row = (name: string, duration: number, limit: number) =>
    table.push([name, duration.toFixed(0), limit]);
  row(`${files} files of one document, from cold`, batch, 15_000);
  row('PNG of 3840×2160, mean', mean, 300);
  row(`PNG of 3840×2160, slowest (${slowest.chart})`, slowest.duration, 300);
  row(`PowerPoint file of ${figures.charts.length} charts`, slides, 3000);
  console.log(table.toString());
} finally {
  await figures.close();
}
