import { isFixed, type DossierMeasure, type DossierRow } from '../../engine/index';

const width = 640;
const left = 16;
const right = 96;
const rowHeight = 26;
const foot = 26;

/**
 * A picture of the figures of one measure over time, as a `data:` image: a bar for each period, its figure beside it. Undefined
 * where fewer than two figures have a fixed period. Colours are legible on light and dark pages.
 */
export function timelineImage({ rows }: DossierMeasure): string | undefined {
  const dated = rows.filter((row) => isFixed(row.stated.statement.period));
  if (dated.length < 2) return undefined;
  const from = Math.min(...dated.map((row) => row.stated.statement.period!.from!));
  const to = Math.max(...dated.map((row) => row.stated.statement.period!.to!));
  const at = (day: number): number => left + ((width - left - right) * (day - from)) / Math.max(1, to - from);
  const height = dated.length * rowHeight + foot;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" rx="4" fill="#ffffff"/>`,
    ...years(from, to).map((year) => yearMark(year, at, height)),
    ...dated.map((row, index) => bar(row, index, at)),
    '</svg>',
  ].join('');
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function bar({ stated }: DossierRow, index: number, at: (day: number) => number): string {
  const { period, figure } = stated.statement;
  const x = at(period!.from!);
  const end = Math.max(x + 6, at(period!.to!));
  const y = index * rowHeight + 8;
  return [
    `<rect x="${round(x)}" y="${y}" width="${round(end - x)}" height="12" rx="2" fill="#2f6db5"/>`,
    `<text x="${round(end + 6)}" y="${y + 11}" fill="#1f1f1f">${escapeXml(figure.text)}</text>`,
  ].join('');
}

function years(from: number, to: number): number[] {
  const first = new Date(from * 86_400_000).getUTCFullYear();
  const last = new Date(to * 86_400_000).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / 8));
  const found: number[] = [];
  for (let year = first; year <= last; year += step) found.push(year);
  return found;
}

function yearMark(year: number, at: (day: number) => number, height: number): string {
  const x = at(Date.UTC(year, 0, 1) / 86_400_000);
  if (x < left - 1) return '';
  return [
    `<line x1="${round(x)}" y1="4" x2="${round(x)}" y2="${height - foot + 4}" stroke="#d0d0d0"/>`,
    `<text x="${round(x)}" y="${height - 8}" fill="#595959" font-size="12">${year}</text>`,
  ].join('');
}

function round(value: number): string {
  return value.toFixed(1);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
